import { expect, it } from 'vitest';
import { base64Of, bytesOf } from '../../src/shared/base64.ts';

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

it('turns base64 back into bytes, and throws for what is none', () => {
  const bytes = new Uint8Array([0, 1, 2, 253, 254, 255]);
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
  expect(() => bytesOf('bird?')).toThrow();
});
