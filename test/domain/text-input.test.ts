import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkText,
  cleanText,
  firstGraphemes,
  graphemeCount,
} from '../../src/domain/text-input.ts';

describe('checkText', () => {
  it.each([
    ['two\nlines', {}, undefined],
    ['two\r\nlines', {}, undefined],
    ['lone\rreturn', {}, 'text/control-character'],
    ['tab\there', {}, 'text/control-character'],
    ['next\u0085line', {}, 'text/control-character'],
    ['two\nlines', { singleLine: true }, 'text/control-character'],
    ['half \udc00', {}, 'text/lone-surrogate'],
    ['whole 😀', {}, undefined],
    ['turn \u2067 it', {}, undefined],
    ['turn \u2067 it', { names: true }, 'text/bidi-override'],
    ['  ', { required: 'description/required' }, 'description/required'],
    ['', {}, undefined],
    ['é́́'.repeat(3), { limit: 3 }, undefined],
    ['abcd', { limit: 3 }, 'text/too-long'],
    ['  abc  ', { limit: 3 }, undefined],
  ] as const)('%j with %j gives %s', (typed, rule, code) => {
    expect(checkText(typed, rule)[0]?.code).toBe(code);
  });

  it('says how long it is and how long it may be', () => {
    expect(checkText('👍🏽👍🏽👍🏽', { limit: 2 })[0]?.values).toEqual({ limit: 2, length: 3 });
  });

  it('marks the character that offends', () => {
    expect(checkText('ab\u0000c')[0]?.span).toEqual({ start: 2, end: 3 });
  });
});

it('cleans once and for all', () => {
  expect(cleanText('  a\r\nb ')).toBe('a\nb');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

it.each([
  ['', 0],
  ['abc', 3],
  ['👩‍👩‍👧‍👦', 1],
  ['e\u0301', 1],
  ['🇳🇱', 1],
])('%j has %i characters', (text, count) => {
  expect(graphemeCount(text)).toBe(count);
});

it('takes the beginning of a text without cutting what people see as one character', () => {
  expect(firstGraphemes('a👩‍👩‍👧b', 2)).toBe('a👩‍👩‍👧');
  expect(firstGraphemes('a', 2)).toBe('a');
});
