import { Dexie, type Collection } from 'dexie';
import { snapshotsToDrop } from '../domain/kept-snapshots.ts';
import type { RecordTables } from '../domain/migrations.ts';
import type { Snapshot, SnapshotReason } from '../domain/snapshot.ts';
import type { Random } from '../shared/random.ts';
import { readRawTables, type RawTables } from './raw-tables.ts';
import { readWorkspaceIds, type WorkspaceEntry } from './registry.ts';
import { SnapshotDatabase, type SnapshotPart } from './snapshot-database.ts';
import type { Meta } from './workspace-database.ts';
import { valueSize } from './value-size.ts';

/** The workspace that a snapshot is taken of. */
export type SnapshotSubject = Pick<WorkspaceEntry, 'id' | 'name' | 'kind'>;

/** How many records of a table are stored as one value. */
const RECORDS_PER_PART = 200;

/**
 * Copies all tables of a workspace's database, in whatever version it is, and drops snapshots that
 * are too many (kept-snapshots.ts). `now` in ms, real time. Throws what IndexedDB throws, and then
 * leaves nothing.
 */
export async function takeSnapshot(
  subject: SnapshotSubject,
  databaseName: string,
  reason: SnapshotReason,
  { now, random }: { readonly now: number; readonly random: Random },
): Promise<Snapshot> {
  const raw = await readRawTables(databaseName);
  const listed = await readWorkspaceIds();
  return withSnapshots((database) =>
    database.transaction('rw', database.tables, async () => {
      const newest = await database.snapshots.orderBy('order').last();
      const snapshot: Snapshot = {
        id: random.uuid(),
        order: (newest?.order ?? 0) + 1,
        workspaceId: subject.id,
        workspaceName: subject.name,
        workspaceKind: subject.kind ?? 'own',
        reason,
        takenAt: now,
        ...factsOf(raw),
      };
      for (const part of partsOf(snapshot.id, raw.tables)) await database.parts.add(part);
      await database.snapshots.add(snapshot);
      await drop(database, snapshotsToDrop(await database.snapshots.toArray(), listed));
      return snapshot;
    }),
  );
}

/** All snapshots, the newest first. Throws what Dexie throws. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return withSnapshots(({ snapshots }) => snapshots.orderBy('order').reverse().toArray());
}

/** The snapshot of how a workspace began; null when it began empty. Throws what Dexie throws. */
export async function findStart(workspaceId: string): Promise<Snapshot | null> {
  const all = await listSnapshots();
  return all.find((one) => one.reason === 'start' && one.workspaceId === workspaceId) ?? null;
}

/** What a snapshot holds, in the shape it had then; null when it is gone. Throws what Dexie throws. */
export async function readSnapshotTables(id: string): Promise<RecordTables | null> {
  return withSnapshots((database) =>
    database.transaction('r', database.tables, async () => {
      if ((await database.snapshots.get(id)) === undefined) return null;
      const tables: Record<string, unknown[]> = {};
      for (const { table, records } of await ownParts(database, id).toArray()) {
        const sofar = (tables[table] ??= []);
        for (const record of records) sofar.push(record);
      }
      return tables;
    }),
  );
}

/**
 * Removes a snapshot; the last one of a deleted workspace takes with it how that began. Throws what
 * Dexie throws.
 */
export async function removeSnapshot(id: string): Promise<void> {
  const listed = await readWorkspaceIds();
  await withSnapshots((database) =>
    database.transaction('rw', database.tables, async () => {
      const removed = await database.snapshots.get(id);
      if (removed === undefined) return;
      const ofSame = (await database.snapshots.toArray()).filter(
        (one) => one.workspaceId === removed.workspaceId && one.id !== id,
      );
      const isLast = ofSame.every(({ reason }) => reason === 'start');
      const goesToo = isLast && !listed.includes(removed.workspaceId) ? ofSame : [];
      await drop(database, [id, ...goesToo.map((one) => one.id)]);
    }),
  );
}

/** Removes how a workspace began; nothing can bring the workspace back. Throws what Dexie throws. */
export async function removeStart(workspaceId: string): Promise<void> {
  const start = await findStart(workspaceId);
  if (start !== null) await removeSnapshot(start.id);
}

async function withSnapshots<Value>(
  work: (database: SnapshotDatabase) => PromiseLike<Value>,
): Promise<Value> {
  const database = new SnapshotDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function factsOf({
  databaseVersion,
  tables,
  damagedTables,
}: RawTables): Pick<
  Snapshot,
  'changeCount' | 'databaseVersion' | 'developers' | 'clients' | 'bytes' | 'damagedTables'
> {
  const meta = (tables.meta ?? []) as readonly Partial<Meta>[];
  const counted = meta.find(({ key }) => key === 'changeCount')?.value;
  return {
    changeCount: Number(counted ?? 0),
    databaseVersion,
    developers: tables.developers?.length ?? 0,
    clients: tables.clients?.length ?? 0,
    bytes: valueSize(tables),
    damagedTables,
  };
}

function* partsOf(snapshotId: string, tables: RecordTables): Generator<SnapshotPart> {
  let position = 0;
  for (const [table, records] of Object.entries(tables)) {
    // An empty table is a table, too.
    for (let at = 0; at === 0 || at < records.length; at += RECORDS_PER_PART) {
      yield { snapshotId, position, table, records: records.slice(at, at + RECORDS_PER_PART) };
      position += 1;
    }
  }
}

function ownParts(database: SnapshotDatabase, snapshotId: string): Collection<SnapshotPart> {
  return database.parts
    .where('[snapshotId+position]')
    .between([snapshotId, Dexie.minKey], [snapshotId, Dexie.maxKey]);
}

async function drop(database: SnapshotDatabase, ids: readonly string[]): Promise<void> {
  for (const id of ids) await ownParts(database, id).delete();
  await database.snapshots.bulkDelete([...ids]);
}
