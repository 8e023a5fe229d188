import { expect, it } from 'vitest';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { view } from '../support/view.ts';

it('tells a client its token, the accepted version and the user', () => {
  expect(wholeTree(view({ token: 'c.1', acceptedVersion: 7, userId: 'ada' })).metadata).toEqual({
    access_token: 'c.1',
    client_version: 7,
    user_id: 'ada',
  });
});
