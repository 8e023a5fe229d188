import { err, ok, type Result } from '../shared/result.ts';
import { tabsOfAClient } from './migrations/2-tabs-of-a-client.ts';
import { aHomeToTryIn } from './migrations/3-a-home-to-try-in.ts';
import type { Migration, RecordTables } from './migrations/migration.ts';
import { RECORD_VERSION, withRecordVersion } from './record-version.ts';

/** The released migrations, in order. Record version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [tabsOfAClient, aHomeToTryIn];

export { RECORD_VERSION, recordVersionOf } from './record-version.ts';
export type { Migration, RecordTables };

export type MigrationRefusal =
  | { readonly code: 'migration/too-new'; readonly found: number; readonly known: number }
  | { readonly code: 'migration/no-way'; readonly found: number }
  | { readonly code: 'migration/failed'; readonly name: string };

/**
 * Lifts records from version `from` to `known` along the chain. The one road for a database that
 * is upgraded and for a document that is read. Refuses what is newer, what is older than the chain
 * and records in which a migration does not find what it needs.
 */
export function migrateRecords(
  tables: RecordTables,
  from: number,
  chain: readonly Migration[] = MIGRATIONS,
  known: number = RECORD_VERSION,
): Result<RecordTables, MigrationRefusal> {
  if (!Number.isInteger(from) || from < 0) return err({ code: 'migration/no-way', found: from });
  if (from > known) return err({ code: 'migration/too-new', found: from, known });
  let lifted = tables;
  for (let version = from + 1; version <= known; version += 1) {
    const step = chain.find((migration) => migration.to === version);
    if (step === undefined) return err({ code: 'migration/no-way', found: from });
    try {
      lifted = step.migrate(lifted);
    } catch {
      // Migrations trust the shape that their version promised; these records broke the promise.
      return err({ code: 'migration/failed', name: step.name });
    }
  }
  return ok(withRecordVersion(lifted, known));
}
