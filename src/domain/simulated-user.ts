import type { Random } from '../shared/random.ts';
import type { Client } from './client.ts';
import type { Grant } from './grant.ts';

const PREFIX = 'simulated-';

/**
 * The grant of a user that the sandbox makes up: somebody who accepted the client as it is, at
 * `now` (ms), and holds no token (rulings: users).
 */
export function simulatedGrant(
  client: Pick<Client, 'id' | 'version' | 'permissions'>,
  { now, random }: { readonly now: number; readonly random: Random },
): Grant {
  return {
    id: random.uuid(),
    clientId: client.id,
    userId: PREFIX + random.uuid(),
    acceptedVersion: client.version,
    permissions: client.permissions.map((one) => ({ ...one })),
    token: null,
    createdAt: now,
  };
}

/** Whether a grant's user was made up by the sandbox. */
export function isSimulated({ userId }: Pick<Grant, 'userId'>): boolean {
  return userId.startsWith(PREFIX);
}
