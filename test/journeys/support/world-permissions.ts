import type { Client } from '../../../src/domain/client.ts';
import type { Grant } from '../../../src/domain/grant.ts';
import { DEVELOPER } from '../../../scripts/lib/seed.mjs';
import { aClient, grants, signedIn, type World } from './world.ts';

const CREATED = aClient(1, {
  permissions: [
    { permission: 'thermostat', access: 'read' },
    { permission: 'camera', access: 'read' },
    { permission: 'security-state', access: 'read' },
  ],
  permissionTexts: {
    thermostat: 'Porch Light reads the temperature to warm the light in time.',
    camera: 'Porch Light reads when your camera notices motion to light the path.',
    'security-state': 'Porch Light reads the security state of your home to turn on all lights.',
  },
});
const [english] = CREATED.localizations;

/** A client at version 2 in two languages; one of its permissions has gained fields since. */
export const GROWN: Client = {
  ...CREATED,
  version: 2,
  permissions: CREATED.permissions.map((one) =>
    one.permission === 'thermostat' ? { ...one, version: 5 } : one,
  ),
  versions: [
    ...CREATED.versions,
    {
      version: 2,
      at: CREATED.createdAt + 86_400_000,
      by: DEVELOPER.email,
      changes: [
        { permission: 'camera', from: null, to: { access: 'read', version: 3 } },
        { permission: 'away', from: { access: 'read', version: 2 }, to: null },
      ],
      notice: true,
      users: 2,
    },
  ],
  localizations: [
    ...(english === undefined ? [] : [english]),
    {
      locale: 'nl-NL',
      description: 'Doet het licht aan voordat je thuiskomt.',
      permissionTexts: { camera: 'Porch Light ziet beweging en verlicht het pad.' },
      basedOn: {},
    },
  ],
};

/** Two users who never accepted the camera, three who are current. */
const USERS: readonly Grant[] = grants(GROWN, 5).map((grant, index) =>
  index < 2
    ? {
        ...grant,
        acceptedVersion: 1,
        permissions: grant.permissions.filter(({ permission }) => permission !== 'camera'),
      }
    : grant,
);

/** Ada with that client and its five users. */
export const GROWN_WORLD: World = { ...signedIn(), clients: [GROWN], grants: USERS };
