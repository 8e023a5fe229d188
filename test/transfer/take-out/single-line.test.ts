import { expect, it } from 'vitest';
import { singleLine } from '../../../src/transfer/take-out/single-line.ts';

it('leaves no letter that ends a line in any language', () => {
  expect(singleLine('a\r\nb\u2028c\u2029d\u0085e\ff\u0000g')).toBe('a b c d e f g');
  expect(singleLine('Käfer 🏡')).toBe('Käfer 🏡');
});
