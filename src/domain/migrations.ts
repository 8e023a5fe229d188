import { err, ok, type Result } from '../shared/result.ts';
import { tabsOfAClient } from './migrations/2-tabs-of-a-client.ts';
import { aHomeToTryIn } from './migrations/3-a-home-to-try-in.ts';
import type { Migration, RecordTables } from './migrations/migration.ts';

/** The shape of the stored records. Rises with each migration; tables and indexes count apart. */
export const RECORD_VERSION = 3;

/** The released migrations, in order. Record version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [tabsOfAClient, aHomeToTryIn];

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

const META = 'meta';
const RECORD_VERSION_KEY = 'recordVersion';

/** The record version that the `meta` table names; 0 when it names none. */
export function recordVersionOf(tables: RecordTables): number {
  const found = (tables[META] ?? []).find(isRecordVersion);
  const value: unknown = found === undefined ? 0 : found.value;
  return typeof value === 'number' ? value : NaN;
}

/** The tables with a `meta` table that names `version`. */
function withRecordVersion(tables: RecordTables, version: number): RecordTables {
  const others = (tables[META] ?? []).filter((one) => !isRecordVersion(one));
  return { ...tables, [META]: [...others, { key: RECORD_VERSION_KEY, value: version }] };
}

function isRecordVersion(record: unknown): record is { readonly value?: unknown } {
  if (record === null || typeof record !== 'object') return false;
  return 'key' in record && record.key === RECORD_VERSION_KEY;
}
