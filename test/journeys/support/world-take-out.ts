import { aClient, clientIdOf, grants, signedIn, type World } from './world.ts';

/** The address of the screen, with a client chosen by its number. */
export const takeOutOf = (number: number): string => `#/data/take-out?client=${clientIdOf(number)}`;

/** A web client, one with app schemes that Keycloak cannot hold, and a PIN client. */
export const WEB = aClient(1);
export const NATIVE = aClient(2, {
  name: 'Robin’s "Bath" $HOME',
  defaultRedirectUri: 'awesomest:Callback',
  additionalRedirectUris: ['https://awesomest.example/callback', 'http://localhost/cb'],
});
export const PIN = aClient(3, {
  name: 'Weather Vane',
  defaultRedirectUri: '',
  additionalRedirectUris: [],
  connectionType: null,
  permissions: [{ permission: 'thermostat', access: 'read/write' }],
  permissionTexts: { thermostat: 'Weather Vane sets the temperature to fit the wind.' },
});

/** Ada with clients of each kind. */
export const KINDS: World = {
  ...signedIn(),
  clients: [WEB, NATIVE, PIN],
  grants: grants(WEB, 3),
};
