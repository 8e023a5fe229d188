import { expect, it } from 'vitest';
import { downloadSnapshot } from '../../src/actions/download-snapshot.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { removeSnapshot } from '../../src/storage/snapshots.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, verifiedDeveloper } from '../builders/workspace.ts';

it('writes a raw document of what it holds', async () => {
  const tab = await openTab();
  const developer = await verifiedDeveloper(tab);
  const snapshot = must(await takeSnapshotNow(tab));
  const { filename, text } = must(await downloadSnapshot(snapshot));
  expect(filename).toMatch(/^birdhouse-snapshot-\d{4}-\d\d-\d\d\.json$/u);
  const read = readDocument(text);
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.contents.tables.developers).toEqual([developer]);
  expect(JSON.parse(text)).toMatchObject({
    databaseName: tab.database.name,
    exportedAt: snapshot.takenAt,
  });
});

it('refuses when it is gone', async () => {
  const tab = await openTab();
  const snapshot = must(await takeSnapshotNow(tab));
  await removeSnapshot(snapshot.id);
  expect(codes(await downloadSnapshot(snapshot))).toEqual(['snapshot/not-found']);
});
