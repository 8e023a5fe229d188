import { expect, it } from 'vitest';
import { commitAtOnce } from '../../src/storage/commit-at-once.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('commits what was asked for, and lets nothing more in', async () => {
  const { database } = await testWorkspace();
  const { drafts } = database;
  const tooMuch = database.transaction('rw', drafts, async () => {
    const put = drafts.put({ id: 'first', values: {}, updatedAt: 0 });
    commitAtOnce();
    await put;
    await drafts.put({ id: 'second', values: {}, updatedAt: 0 });
  });
  await expect(tooMuch).rejects.toThrow();
  expect(await drafts.toCollection().primaryKeys()).toEqual(['first']);
});
