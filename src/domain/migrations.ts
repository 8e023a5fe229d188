import { err, ok, type Result } from '../shared/result.ts';

/** The shape of the stored records. Rises with each migration; tables and indexes count apart. */
export const RECORD_VERSION = 1;

/** Table name to its records, in whatever shape they had. */
export type RecordTables = Readonly<Record<string, readonly unknown[]>>;

/** Lifts all records from version `to - 1` to `to`. Named, tested, never edited once released. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  readonly migrate: (tables: RecordTables) => RecordTables;
}

/** The released migrations, in order. Record version 1 is the first, so there are none yet. */
export const MIGRATIONS: readonly Migration[] = [];

export type MigrationRefusal =
  | { readonly code: 'migration/too-new'; readonly found: number; readonly known: number }
  | { readonly code: 'migration/no-way'; readonly found: number };

/**
 * Lifts records from version `from` to `known` along the chain. The one road for a database that
 * is upgraded and for a document that is read. Refuses what is newer, or older than the chain.
 */
export function migrateRecords(
  tables: RecordTables,
  from: number,
  chain: readonly Migration[] = MIGRATIONS,
  known: number = RECORD_VERSION,
): Result<RecordTables, MigrationRefusal> {
  if (from > known) return err({ code: 'migration/too-new', found: from, known });
  let lifted = tables;
  for (let version = from + 1; version <= known; version += 1) {
    const step = chain.find((migration) => migration.to === version);
    if (step === undefined) return err({ code: 'migration/no-way', found: from });
    lifted = step.migrate(lifted);
  }
  return ok(lifted);
}
