import { expect, it } from 'vitest';
import { clientFileName } from '../../src/transfer/client-file-name.ts';

it.each([
  ['Porch Light 1', 'porch-light-1'],
  ['Käfer & Söhne 🏡', 'kafer-sohne'],
  ['../../etc/passwd', 'etc-passwd'],
  ['鳥', '鳥'],
  ['🏡', 'client'],
])('%s becomes %s', (name, expected) => {
  expect(clientFileName(name)).toBe(expected);
});
