import type { Platform } from '../../../src/domain/platform.ts';
import { aClient, clientIdOf, signedIn, type World } from './world.ts';

/** The tab's address. */
export const PLATFORMS = `#/clients/${clientIdOf(1)}/platforms`;

const IOS: Platform = {
  id: 'platform-ios',
  kind: 'ios',
  values: {
    bundleId: 'example.awesomest.porchlight',
    storeLink: 'https://apps.apple.com/gb/app/porch-light/id123456789',
  },
};
const WEB: Platform = {
  id: 'platform-web',
  kind: 'web',
  values: { webAddress: 'https://awesomest.example/porch-light' },
};
const HARDWARE: Platform = {
  id: 'platform-hardware',
  kind: 'hardware',
  values: { productName: 'Porch Lamp 3', webAddress: 'https://awesomest.example/lamp' },
};

/** Ada with a client on three platforms. */
export const WITH_PLATFORMS: World = {
  ...signedIn(),
  clients: [{ ...aClient(1), platforms: [IOS, WEB, HARDWARE] }],
};
