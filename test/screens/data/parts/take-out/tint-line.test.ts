import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tintLine } from '../../../../../src/screens/data/parts/take-out/tint-line.ts';

const tinted = (line: string, comment: string | null = '#') =>
  tintLine(line, comment).map(({ text, tone }) => `${tone}:${text}`);

it.each([
  ['  # it’s "so"', ['comment:  # it’s "so"']],
  ['CLIENT_ID="x"', ['name:CLIENT_ID', 'plain:="x"']],
  ['  "a": "b\\"c",', ['plain:  ', 'name:"a"', 'plain:: ', 'text:"b\\"c"', 'plain:,']],
  ["x='y' z", ['plain:x=', "text:'y'", 'plain: z']],
  ['', []],
])('tells the parts of %s apart', (line, expected) => {
  expect(tinted(line)).toEqual(expected);
});

it('takes nothing for a comment where there are none', () => {
  expect(tinted('# x', null)).toEqual(['plain:# x']);
});

it('never changes a letter', () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from(`ab"'\\#:= {}X_`)) });
  fc.assert(
    fc.property(line, (text) => {
      const parts = tintLine(text, '#');
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
