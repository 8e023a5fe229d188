import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainValue } from '../../src/storage/plain-value.ts';

it.each<[string, unknown, unknown]>([
  ['big integers', 2n ** 64n, { $type: 'bigint', value: '18446744073709551616' }],
  [
    'what is not a number',
    [NaN, -Infinity],
    [
      { $type: 'number', value: 'NaN' },
      { $type: 'number', value: '-Infinity' },
    ],
  ],
  ['dates', new Date(5), { $type: 'date', value: 5 }],
  [
    'maps',
    new Map([['a', 1n]]),
    { $type: 'map', entries: [['a', { $type: 'bigint', value: '1' }]] },
  ],
  ['sets', new Set(['a']), { $type: 'set', values: ['a'] }],
  ['bytes', new Uint8Array([0, 1, 255]), { $type: 'bytes', base64: 'AAH/' }],
  [
    'a part of a buffer',
    new Uint8Array([9, 1, 9]).subarray(1, 2),
    { $type: 'bytes', base64: 'AQ==' },
  ],
  ['a buffer', new Uint8Array([1]).buffer, { $type: 'bytes', base64: 'AQ==' }],
  [
    'blobs, deep inside',
    { picture: { file: new Blob(['bird'], { type: 'image/png' }) } },
    { picture: { file: { $type: 'blob', type: 'image/png', base64: 'YmlyZA==' } } },
  ],
])('keeps %s', async (_what, value, plain) => {
  expect(await plainValue(value)).toEqual(plain);
});

it('says which blob the browser has lost', async () => {
  const blob = new Blob(['bird']);
  blob.arrayBuffer = () => Promise.reject(new DOMException('lost', 'NotReadableError'));
  expect(await plainValue([blob])).toEqual([{ $type: 'blob', type: '', unreadable: true }]);
});

it('breaks a circle, and no more than that', async () => {
  const shared = { name: 'twig' };
  const bird: Record<string, unknown> = { twigs: [shared, shared] };
  bird.mate = { mate: bird };
  expect(await plainValue(bird)).toEqual({
    twigs: [shared, shared],
    mate: { mate: { $type: 'circular' } },
  });
});

it('leaves alone whatever JSON can hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(JSON.stringify(await plainValue(value))).toBe(JSON.stringify(value));
    }),
  );
});
