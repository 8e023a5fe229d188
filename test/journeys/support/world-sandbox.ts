import { aClient, clientIdOf, grants, type World } from './world.ts';
import { homeUser } from '../../builders/home.ts';
import { homeWorld } from './world-home.ts';

/** The client that is tried: it asks for a PIN, and for the thermostats. */
export const TRIED = clientIdOf(1);
const CLIENT = aClient(1, {
  defaultRedirectUri: '',
  additionalRedirectUris: [],
  permissions: [{ permission: 'thermostat', access: 'read/write' }],
  permissionTexts: { thermostat: 'Porch Light warms the hall before you come home.' },
});

export const TARGET = `api/devices/thermostats/${'warm'.padEnd(32, 'x')}/target_temperature_c`;

/** Grace's home, in which a dial stands at 23 °C, and a client that wants to turn it. */
export const SANDBOX: World = { ...homeWorld(), clients: [CLIENT] };

/** The secret of the client that is tried. */
export const SECRET = CLIENT.secret;

/** The same home, and a client whose users come back to an address; the first is the default. */
export function webSandbox(redirectUris: readonly string[]): World {
  return { ...SANDBOX, clients: [{ ...CLIENT, redirectUris }] };
}

/** The same, where Grace has connected the client already. */
export function withToken(world: World): { readonly world: World; readonly token: string } {
  const token = 'c.token';
  const grant = { ...grants(CLIENT, 1)[0], userId: homeUser().id, token };
  return { world: { ...world, grants: [grant] }, token };
}

/** The parameters of a token request for a PIN. */
export const tokenRequest = (
  code: string,
): Omit<RequestInit, 'body'> & { readonly body: string } => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: String(
    new URLSearchParams({
      ...{ code, client_id: TRIED, client_secret: SECRET },
      grant_type: 'authorization_code',
    }),
  ),
});
