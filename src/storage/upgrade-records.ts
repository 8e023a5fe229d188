import type { Transaction } from 'dexie';
import { MIGRATIONS, migrateRecords, recordVersionOf } from '../domain/migrations.ts';
import { RECORD_VERSION } from '../domain/record-version.ts';
import { StorageFailure } from './storage-problem.ts';
import type { ReleaseOptions } from './workspace-database.ts';

/**
 * Lifts all records of an older database within the upgrade's own transaction. A refusal is thrown
 * as a StorageFailure, so that the upgrade is undone as a whole.
 */
export async function upgradeRecords(
  transaction: Transaction,
  { chain = MIGRATIONS, recordVersion = RECORD_VERSION }: ReleaseOptions,
): Promise<void> {
  const names = [...transaction.storeNames];
  const tables: Record<string, unknown[]> = {};
  for (const name of names) tables[name] = await transaction.table(name).toArray();
  const lifted = migrateRecords(tables, recordVersionOf(tables), chain, recordVersion);
  if (!lifted.ok) {
    const isNewer = lifted.error.code === 'migration/too-new';
    throw new StorageFailure(isNewer ? 'storage/newer-database' : 'storage/corrupt');
  }
  for (const name of names) {
    await transaction.table(name).clear();
    await transaction.table(name).bulkPut([...(lifted.value[name] ?? [])]);
  }
}
