import { expect, it } from 'vitest';
import { authorizationType } from '../../src/domain/authorization-type.ts';

it.each([
  [[], 'pin'],
  [['', '  '], 'pin'],
  [['https://example.com'], 'web'],
  [['', 'app:/x'], 'web'],
])('%j is %s', (uris, type) => {
  expect(authorizationType(uris)).toBe(type);
});
