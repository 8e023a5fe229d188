import { expect, it } from 'vitest';
import {
  checkHomeUserInput,
  homeUserParts,
  type HomeUserInput,
} from '../../src/domain/home-user-input.ts';

const GRACE = { name: 'Grace', email: 'grace@example.com', locale: 'en-US' };

it.each<[Partial<HomeUserInput>, string[]]>([
  [{}, []],
  [{ name: ' ' }, ['home-user/name-required name']],
  [{ name: 'G\nrace' }, ['text/control-character name']],
  [{ name: 'x'.repeat(256) }, ['text/too-long name']],
  [{ email: 'grace' }, ['email/no-at-sign email']],
  [{ locale: '' }, ['locale/required locale']],
  [{ name: '', email: '' }, ['home-user/name-required name', 'email/required email']],
])('finds in %j what is wrong', (changes, expected) => {
  const found = checkHomeUserInput({ ...GRACE, ...changes });
  expect(found.map(({ code, field }) => `${code} ${String(field)}`)).toEqual(expected);
});

it('stores what was typed in the form that everybody has', () => {
  const typed = { name: ' Grace ', email: ' grace@EXAMPLE.com ', locale: 'EN-us' };
  expect(homeUserParts(typed)).toEqual({ ...GRACE, email: 'grace@EXAMPLE.com' });
});
