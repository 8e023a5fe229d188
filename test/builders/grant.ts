import type { Grant } from '../../src/domain/grant.ts';

/** A user who has accepted a client and holds no token yet; override what the test is about. */
export function grant(changes: Partial<Grant> = {}): Grant {
  return {
    id: 'grant-1',
    clientId: 'client-1',
    userId: 'user-1',
    acceptedVersion: 1,
    permissions: [],
    token: null,
    createdAt: 1000,
    ...changes,
  };
}
