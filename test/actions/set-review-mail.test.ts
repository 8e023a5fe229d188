import { expect, it } from 'vitest';
import { setReviewMail } from '../../src/actions/set-review-mail.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

it('switches review mails off and on, also when that changes nothing', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  for (const isWanted of [false, false, true]) {
    must(await setReviewMail(workspace, id, isWanted));
    expect((await workspace.database.clients.get(id))?.reviewMail).toBe(isWanted);
  }
});

it('refuses a client that is gone', async () => {
  expect(codes(await setReviewMail(await testWorkspace(), 'x', true))).toEqual([
    'client/not-found',
  ]);
});
