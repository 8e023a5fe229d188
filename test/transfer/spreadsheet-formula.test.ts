import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from '../../src/transfer/spreadsheet-formula.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2', "'-2"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
])('writes %j as %j', (text, cell) => {
  expect(neutraliseFormula(text)).toBe(cell);
});

it('gives every text back, and never lets one begin like a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a') }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const cell = neutraliseFormula(written);
      expect(/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)).toBe(false);
      expect(restoreFormula(cell)).toBe(written);
    }),
  );
});
