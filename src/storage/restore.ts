import { Dexie } from 'dexie';
import { migrateRecords, recordVersionOf, type RecordTables } from '../domain/migrations.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { storageProblemOf } from './storage-problem.ts';
import type { Meta, WorkspaceDatabase } from './workspace-database.ts';

/** What is said of the workspace's life, not of its contents: it goes on, whatever is restored. */
const OF_ITS_LIFE: readonly Meta['key'][] = [
  'changeCount',
  'exportedAt',
  'exportedChangeCount',
  'remindedAt',
  'remindedChangeCount',
];

/**
 * Lifts copied records to the present version, along the migrations; no tables at all are an empty
 * workspace. Gives snapshot/newer, and snapshot/damaged where they break what their version promised.
 */
export function liftTables(tables: RecordTables): Result<RecordTables, Problem> {
  if (Object.keys(tables).length === 0) return ok({});
  const lifted = migrateRecords(tables, recordVersionOf(tables));
  if (lifted.ok) return lifted;
  const isNewer = lifted.error.code === 'migration/too-new';
  return err(problem(isNewer ? 'snapshot/newer' : 'snapshot/damaged', {}));
}

/** The same records without what is said of a workspace's life: as another workspace begins. */
export function withoutLife(tables: RecordTables): RecordTables {
  const meta = (tables.meta ?? []) as readonly Meta[];
  return { ...tables, meta: meta.filter(({ key }) => !OF_ITS_LIFE.includes(key)) };
}

/** Writes lifted records into the empty tables of a database, within the transaction at work. */
export async function fillTables(database: WorkspaceDatabase, lifted: RecordTables): Promise<void> {
  for (const table of database.tables) await table.bulkPut([...(lifted[table.name] ?? [])]);
}

/**
 * Deletes all that a workspace holds and writes nothing, which a browser allows also when it has no
 * room left. Throws what Dexie throws.
 */
export async function emptyTables(database: WorkspaceDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) if (table.name !== 'meta') await table.clear();
    const kept: readonly string[] = ['recordVersion', ...OF_ITS_LIFE];
    await database.meta.where('key').noneOf(kept).delete();
  });
}

/**
 * Replaces all that a workspace holds by other records, lifted to the present version, in one
 * transaction. It counts as one change. With `expected` it is done only while the change count is
 * still that one. Answers with the change count afterwards. Gives undo/expired, snapshot/newer and
 * snapshot/damaged, and then writes nothing. Throws what Dexie throws.
 */
export async function replaceTables(
  database: WorkspaceDatabase,
  tables: RecordTables,
  { expected }: { readonly expected?: number } = {},
): Promise<Result<number, Problem>> {
  const lifted = liftTables(tables);
  if (!lifted.ok) return lifted;
  try {
    return await database.transaction('rw', database.tables, async () => {
      const { meta } = database;
      const life = (await meta.bulkGet([...OF_ITS_LIFE])).filter((one) => one !== undefined);
      const recordVersion = await meta.get('recordVersion');
      const before = Number(life.find(({ key }) => key === 'changeCount')?.value ?? 0);
      if (expected !== undefined && expected !== before) return err(problem('undo/expired', {}));
      for (const table of database.tables) await table.clear();
      if (recordVersion !== undefined) await meta.put(recordVersion);
      await fillTables(database, withoutLife(lifted.value));
      await meta.bulkPut([...life, { key: 'changeCount', value: before + 1 }]);
      return ok(before + 1);
    });
  } catch (exception) {
    // What IndexedDB itself refuses: a key twice, or none.
    const isRefused = exception instanceof Dexie.BulkError && storageProblemOf(exception) === null;
    if (isRefused) return err(problem('snapshot/damaged', {}));
    throw exception;
  }
}
