import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord, textLiteral } from '../../../src/transfer/trace/quote.ts';

it.each([
  ['plain', 'plain'],
  ['', "''"],
  ["it's $HOME", String.raw`'it'\''s $HOME'`],
  ['~', "'~'"],
  ['a\0b', 'ab'],
])('writes %j for a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

it('writes literals that read back the same, and turn no line around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const literal = textLiteral(text);
      expect(JSON.parse(literal)).toBe(text);
      expect(runInNewContext(literal)).toBe(text);
      expect(literal).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    }),
  );
  expect(textLiteral('\u202e')).toBe(String.raw`"\u202e"`);
});
