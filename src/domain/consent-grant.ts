import type { Random } from '../shared/random.ts';
import type { Client } from './client.ts';
import type { Grant } from './grant.ts';

/**
 * The grant of a user who accepts a client as it is at `now` (ms): a new one, or `present` renewed.
 * A token that the user gave before goes on until the next one is fetched.
 */
export function grantAfterConsent(
  client: Pick<Client, 'id' | 'version' | 'permissions'>,
  userId: string,
  present: Grant | undefined,
  { now, random }: { readonly now: number; readonly random: Random },
): Grant {
  return {
    id: present?.id ?? random.uuid(),
    clientId: client.id,
    userId,
    acceptedVersion: client.version,
    permissions: client.permissions.map((one) => ({ ...one })),
    token: present?.token ?? null,
    createdAt: present?.createdAt ?? now,
  };
}
