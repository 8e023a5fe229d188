import { expect, it } from 'vitest';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { removeWorkspace, renameListed } from '../../src/storage/workspaces.ts';
import { ok } from '../../src/shared/result.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('takes one of the open workspace, under the name that it has by now', async () => {
  const tab = await openTab();
  await renameListed(tab.id, () => ok('Garden'));
  const taken = must(await takeSnapshotNow(tab));
  expect(taken).toMatchObject({ reason: 'asked', workspaceId: tab.id, workspaceName: 'Garden' });
  expect(await listSnapshots()).toEqual([taken]);
});

it('refuses when the workspace is gone', async () => {
  const tab = await openTab();
  await removeWorkspace(tab.id);
  expect(codes(await takeSnapshotNow(tab))).toEqual(['workspace/not-found']);
});
