import { expect, it } from 'vitest';
import { checkAscii } from '../../src/domain/redirect-uri-ascii.ts';

it.each([
  ['https://example.com/~a', undefined],
  ['https://example.com/ü', 'ü'],
  ['app:/日本/x', '日本'],
])('%s: the part beyond ASCII is %j', (uri, part) => {
  expect(checkAscii(uri)?.values.part).toBe(part);
});
