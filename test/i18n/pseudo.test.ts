import { describe, expect, it } from 'vitest';
import { pseudoCatalogue, pseudoMessage } from '../../src/i18n/pseudo.ts';

describe('pseudoMessage', () => {
  it.each([
    ['Create', 'Çŕéáţé lo'],
    ['{count} of {limit, number}', '{count} öf l {limit, number}'],
    [
      '{count, plural, one {# user} other {# users}}',
      '{count, plural, one {# úšéŕ l} other {# úšéŕš lo}}',
    ],
  ])('%j is accented and a third longer', (message, expected) => {
    expect(pseudoMessage(message, 'accented')).toBe(expected);
  });

  it.each([
    ['Create', 'גצהאקה'],
    ['{name} is saved.', '{name} חר רא\u05e3הד.'],
  ])('%j is mirrored into letters written from the right', (message) => {
    const mirrored = pseudoMessage(message, 'mirrored');
    expect(mirrored.replace(/\{\w+\}/gu, '')).not.toMatch(/[a-z]/iu);
    expect(mirrored).toContain(/\{\w+\}/u.exec(message)?.[0] ?? '');
    expect(mirrored).toHaveLength(message.length);
  });
});

it('keeps the keys of a catalogue', () => {
  expect(Object.keys(pseudoCatalogue({ a: { b: 'x' }, c: 'y' }, 'accented'))).toEqual(['a', 'c']);
});
