import type { RecordTables } from '../domain/migrations/migration.ts';
import { recordVersionOf } from '../domain/record-version.ts';

/** What a raw download calls itself. */
export const RAW_FORMAT = 'birdhouse-raw';

/** A raw download: the records as they lie in the database, whatever their shape. */
export interface RawContents {
  readonly databaseName: string;
  readonly databaseVersion: number;
  /** When it was written, in ms. */
  readonly exportedAt: number;
  /** Records that JSON can hold. */
  readonly tables: RecordTables;
  readonly damagedTables?: readonly string[];
}

/** The text of a raw download. The record version is read from the `meta` table; 0 without one. */
export function writeRawDocument(contents: RawContents): string {
  const recordVersion = recordVersionOf(contents.tables);
  return JSON.stringify({ format: RAW_FORMAT, recordVersion, ...contents }, null, 2);
}
