import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { choosePermissions } from '../../src/domain/permission-choice.ts';
import { generate } from '../transfer/generate.ts';

/** What the clients ask for: to read and to turn thermostats. */
const PERMISSIONS = choosePermissions([{ permission: 'thermostat', access: 'read/write' }]);

/** Developers with ten clients each, which come back to the given redirect URIs. */
export function triedClients(
  developers: number,
  redirectUris: readonly string[],
): { developers: Developer[]; clients: Client[] } {
  const made = generate(developers);
  const clients = made.clients.map((one) => ({
    ...one,
    permissions: PERMISSIONS,
    redirectUris: [...redirectUris],
  }));
  return { developers: made.developers, clients };
}
