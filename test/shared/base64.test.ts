import { expect, it } from 'vitest';
import { base64Of } from '../../src/shared/base64.ts';

it.each([
  [[], ''],
  [[0, 1, 255], 'AAH/'],
  [[1], 'AQ=='],
])('turns %j into base64', (bytes, text) => {
  expect(base64Of(new Uint8Array(bytes))).toBe(text);
});

it('turns bytes that no stack would hold', () => {
  const bytes = new Uint8Array(5_000_001).map((_, index) => index % 251);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
