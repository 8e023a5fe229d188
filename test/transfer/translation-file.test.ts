import { expect, it } from 'vitest';
import { lineAt } from '../../src/transfer/translation-file.ts';

it.each([
  [0, 1],
  [2, 2],
  [5, 3],
  [7, 4],
])('finds character %i in line %i', (index, line) => {
  expect(lineAt('a\nb\r\nc\rd', index)).toBe(line);
});
