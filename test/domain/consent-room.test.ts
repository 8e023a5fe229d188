import { expect, it } from 'vitest';
import { checkConsentRoom, companyNameOf } from '../../src/domain/consent-room.ts';

it.each([
  [9, false, null],
  [10, false, 'consent/over-quota'],
  [11, false, 'consent/over-quota'],
  [10, true, null],
  [11, true, null],
])('%i users of 10, known %s: %s', (used, isKnown, code) => {
  const found = checkConsentRoom({ userLimit: 10 }, used, isKnown, 'Awesomest');
  expect(found?.code ?? null).toBe(code);
  if (found !== null) expect(found.values).toEqual({ company: 'Awesomest' });
});

it.each([
  [{ companyName: ' Awesomest ' }, 'Awesomest'],
  [{ companyName: ' ' }, 'Porch'],
  [undefined, 'Porch'],
])('%j is called %s', (developer, name) => {
  expect(companyNameOf({ name: 'Porch' }, developer)).toBe(name);
});
