import { expect, it } from 'vitest';
import { CONSENT_KEPT } from '../../../src/domain/consent-request.ts';
import { waitingConsent } from '../../../src/simulator/oauth/waiting-consent.ts';
import { consentRequest } from '../../builders/authorization-code.ts';
import { inMemory } from '../contract/worlds.ts';
import { CALLBACK, contents } from '../support/connected-world.ts';

const asked = (changes: Parameters<typeof consentRequest>[0]) =>
  consentRequest({ clientId: 'web', redirectUri: CALLBACK, askedAt: 0, ...changes });

it.each([
  ['waits', asked({}), CONSENT_KEPT - 1, null],
  ['of a PIN client waits', asked({ clientId: 'pin', redirectUri: null }), 0, null],
  ['is too old', asked({}), CONSENT_KEPT, 'consent/not-found'],
  ['is unknown', asked({ id: 'other' }), 0, 'consent/not-found'],
  ['has lost its client', asked({ clientId: 'gone' }), 0, 'consent/not-found'],
  ['was accepted', asked({ answer: 'accepted' }), 0, 'consent/answered'],
  ['was declined', asked({ answer: 'declined' }), 0, 'consent/answered'],
  ['has lost its way back', asked({ redirectUri: 'porch://old' }), 0, 'consent/redirect-changed'],
  ['was for a PIN', asked({ redirectUri: null }), 0, 'consent/redirect-changed'],
])('a request that %s', async (_what, consent, now, code) => {
  const world = inMemory(contents({ consents: [consent] }));
  const found = await world.read((records) => waitingConsent(records, 'consent-1', now));
  expect(found.ok ? null : found.error.code).toBe(code);
});
