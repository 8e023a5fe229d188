import type { RecordTables } from '../domain/migrations.ts';
import { plainValue } from '../storage/plain-value.ts';
import { readRawTables, type RawTables, type TableLoss } from '../storage/raw-tables.ts';
import { writeRawDocument } from '../transfer/write-raw-document.ts';

export interface RawCollection {
  /** A raw document. */
  readonly text: string;
  /** What could not be read, by table. */
  readonly losses: readonly TableLoss[];
}

/**
 * Collects every record of a database as it lies there, by plain IndexedDB: also from one that is
 * newer than the app or that the app cannot open, and as much as can be read of a damaged one.
 * `now` in ms. Throws what IndexedDB throws.
 */
export async function collectRaw(databaseName: string, now: number): Promise<RawCollection> {
  return writeRaw(databaseName, await readRawTables(databaseName), now);
}

/** Writes tables that were read from a database, now or once, as a raw document. */
export async function writeRaw(
  databaseName: string,
  { databaseVersion, tables, losses }: Omit<RawTables, 'damagedTables'>,
  now: number,
): Promise<RawCollection> {
  const text = writeRawDocument({
    databaseName,
    databaseVersion,
    exportedAt: now,
    tables: (await plainValue(tables)) as RecordTables,
    damagedTables: losses.map(({ table }) => table),
  });
  return { text, losses };
}
