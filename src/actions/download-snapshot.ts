import { problem } from '../domain/problem.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { workspaceDatabaseName } from '../storage/registry.ts';
import { readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { writeRaw } from './collect-raw.ts';
import type { RawDownload } from './download-raw.ts';

/** A snapshot as a raw document, which the import reads. Gives snapshot/not-found. */
export async function downloadSnapshot(snapshot: Snapshot): Promise<Result<RawDownload, Refusals>> {
  return attempt(async () => {
    const tables = await readSnapshotTables(snapshot.id);
    if (tables === null) return err([problem('snapshot/not-found', {})]);
    const { workspaceId, databaseVersion, damagedTables, takenAt } = snapshot;
    const losses = damagedTables.map((table) => ({ table, records: null, reason: '' }));
    const raw = { databaseVersion, tables, losses };
    const { text } = await writeRaw(workspaceDatabaseName(workspaceId), raw, takenAt);
    const day = new Date(takenAt).toISOString().slice(0, 10);
    return ok({ filename: `birdhouse-snapshot-${day}.json`, text });
  });
}
