import { expect, it } from 'vitest';
import { checkMessageText } from '../../src/domain/message-text.ts';

it.each([
  ['Hello?\nIs <b>this</b> read?', []],
  ['👩‍👩‍👧'.repeat(4000), []],
  ['', ['message/required']],
  [' \n ', ['message/required']],
  ['x'.repeat(10_000), ['text/too-long']],
  ['a\u0007', ['text/control-character']],
])('checks %j', (typed, codes) => {
  const found = checkMessageText(typed);
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(found.every(({ field }) => field === 'text')).toBe(true);
});
