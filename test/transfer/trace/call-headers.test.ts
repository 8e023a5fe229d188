import { expect, it } from 'vitest';
import { callHeaders } from '../../../src/transfer/trace/call-headers.ts';

it('leaves out what clients set themselves, and names each header once', () => {
  expect(
    callHeaders([
      ['Host', 'a'],
      ['sec-fetch-mode', 'cors'],
      ['Accept', 'a/b'],
      ['accept', 'c/d'],
      ['authorization', 'Bearer c.1'],
    ]),
  ).toEqual([
    ['accept', 'a/b, c/d'],
    ['authorization', 'Bearer c.1'],
  ]);
});
