import { expect, it } from 'vitest';
import { consentRequestSchema } from '../../src/domain/consent-request.ts';
import { consentRequest } from '../builders/authorization-code.ts';

it.each([null, 'accepted', 'declined'] as const)('may be answered %s', (answer) => {
  const request = consentRequest({ answer, redirectUri: null });
  expect(consentRequestSchema.parse(request)).toEqual(request);
});

it('has no other answer', () => {
  const request = { ...consentRequest(), answer: 'later' };
  expect(consentRequestSchema.safeParse(request).success).toBe(false);
});
