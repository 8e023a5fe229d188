import { expect, it } from 'vitest';
import { checkLinkLength, checkQrLength } from '../../src/domain/link-length.ts';

it('takes links that browsers take, and refuses longer ones', () => {
  expect(checkLinkLength(100_000)).toBeNull();
  expect(checkLinkLength(100_001)).toMatchObject({
    code: 'export/link-too-long',
    values: { limit: 100_000 },
  });
});

it('takes links that a QR code holds, and refuses longer ones', () => {
  expect(checkQrLength(2_953)).toBeNull();
  expect(checkQrLength(2_954)).toMatchObject({
    code: 'export/qr-too-large',
    values: { length: 2_954, limit: 2_953 },
  });
});
