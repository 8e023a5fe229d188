import { expect, it } from 'vitest';
import { checkDescription } from '../../src/domain/description.ts';

it.each([
  ['Warms the bath.\nDaily.', undefined],
  ['x'.repeat(1000), undefined],
  ['', 'description/required'],
  ['\u00a0\n', 'description/required'],
  ['x'.repeat(1001), 'text/too-long'],
  ['\u001b[31m', 'text/control-character'],
])('%j gives %s', (typed, code) => {
  expect(checkDescription(typed)[0]?.code).toBe(code);
});
