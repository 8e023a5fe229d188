import type { AuthorizationCode } from '../../src/domain/authorization-code.ts';
import type { ConsentRequest } from '../../src/domain/consent-request.ts';

/** A web code that nobody has used; override what the test is about. */
export function authorizationCode(changes: Partial<AuthorizationCode> = {}): AuthorizationCode {
  return {
    code: 'ABCDEFGHIJKL1234',
    kind: 'web',
    clientId: 'client-1',
    userId: 'user-1',
    redirectUri: 'https://awesomest.example/callback',
    acceptedVersion: 1,
    permissions: [],
    issuedAt: 1000,
    usedAt: null,
    grantId: 'grant-1',
    token: null,
    ...changes,
  };
}

/** A request that waits for its answer. */
export function consentRequest(changes: Partial<ConsentRequest> = {}): ConsentRequest {
  return {
    id: 'consent-1',
    clientId: 'client-1',
    state: 'unguessable',
    redirectUri: 'https://awesomest.example/callback',
    askedAt: 1000,
    answer: null,
    ...changes,
  };
}
