import { expect, it } from 'vitest';
import { undoImport } from '../../../src/actions/import/undo-import.ts';
import { secureRandom } from '../../../src/storage/secure-random.ts';
import { removeSnapshot, takeSnapshot } from '../../../src/storage/snapshots.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { readWorkspaces } from '../../../src/storage/workspaces.ts';
import { subjectOf } from '../../builders/import-tools.ts';
import { openTab } from '../../builders/tab.ts';
import { verifiedDeveloper } from '../../builders/workspace.ts';

/** A workspace with a developer who came after a snapshot of it. */
async function withSnapshot() {
  const tab = await openTab();
  const { id, database } = tab;
  const subject = subjectOf(tab);
  const making = { now: 1, random: secureRandom };
  const snapshot = await takeSnapshot(subject, database.name, 'import', making);
  await verifiedDeveloper(tab);
  const changeCount = await readChangeCount(tab);
  const done = { workspaceId: id, snapshotId: snapshot.id, changeCount, name: 'Before' };
  return { tab, subject, done };
}

it('goes back to the snapshot and the name, and counts as a change', async () => {
  const { tab, subject, done } = await withSnapshot();
  expect(await undoImport(subject, done)).toEqual({ ok: true, value: null });
  expect(await tab.database.developers.count()).toBe(0);
  expect(await readChangeCount(tab)).toBe(done.changeCount + 1);
  expect(await readWorkspaces()).toMatchObject([{ name: 'Before' }]);
});

it.each([
  ['anything has changed', (at: number) => at - 1],
  ['the snapshot is gone', (at: number) => at],
])('refuses once %s', async (_why, countOf) => {
  const { tab, subject, done } = await withSnapshot();
  const changeCount = countOf(done.changeCount);
  if (changeCount === done.changeCount) await removeSnapshot(done.snapshotId);
  const undone = await undoImport(subject, { ...done, changeCount });
  expect(undone).toMatchObject({ error: { code: 'undo/expired' } });
  expect(await tab.database.developers.count()).toBe(1);
  expect(await readWorkspaces()).toMatchObject([{ name: '' }]);
});
