import { expect, it } from 'vitest';
import { firstVersion } from '../../src/domain/client-version.ts';

it('begins at version 1, without a change and nobody to tell', () => {
  expect(firstVersion(7, 'ada@example.com')).toEqual({
    version: 1,
    at: 7,
    by: 'ada@example.com',
    changes: [],
    notice: false,
    users: 0,
  });
});
