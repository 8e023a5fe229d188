import { expect, it } from 'vitest';
import { valueSize } from '../../src/storage/value-size.ts';

it.each([
  ['a text', 'four', 4],
  ['a number', 7, 8],
  ['nothing', null, 4],
  ['a file', new Blob(['12345']), 5],
  ['bytes', new Uint8Array(9), 9],
  ['a buffer', new ArrayBuffer(3), 3],
  ['a list', ['ab', 'cd'], 4],
  ['a record', { name: 'ab' }, 6],
  ['a map', new Map([['key', 'ab']]), 5],
])('measures %s', (_what, value, size) => {
  expect(valueSize(value)).toBe(size);
});

it('comes to an end with what contains itself', () => {
  const circle: Record<string, unknown> = { name: 'ab' };
  circle.me = circle;
  expect(valueSize(circle)).toBe(8);
});
