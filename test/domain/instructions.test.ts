import { expect, it } from 'vitest';
import { checkInstructions } from '../../src/domain/instructions.ts';

it('takes lines of plain text, and none at all', () => {
  expect(checkInstructions('')).toEqual([]);
  expect(checkInstructions('1. <b>Sign up</b>\r\n\n2. Verify\u202e')).toEqual([]);
});

it.each([
  ['x'.repeat(5001), 'text/too-long'],
  ['a\u0007', 'text/control-character'],
  ['\ud83d', 'text/lone-surrogate'],
])('refuses what no text holds', (text, code) => {
  expect(checkInstructions(text)).toMatchObject([{ code, field: 'instructions' }]);
});
