import * as z from 'zod/mini';
import {
  migrateRecords,
  recordVersionOf,
  type Migration,
  type MigrationRefusal,
  type RecordTables,
} from '../domain/migrations.ts';
import { err, type Result } from '../shared/result.ts';

const FORMAT = 'birdhouse-raw';

/** A raw download: the records as they lie in the database, whatever their shape. */
const rawDocumentSchema = z.object({
  format: z.literal(FORMAT),
  databaseName: z.string(),
  databaseVersion: z.number(),
  /** Null when the database names none that makes sense. */
  recordVersion: z.nullable(z.number()),
  exportedAt: z.number(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** Tables of which not every record could be read. */
  damagedTables: z.optional(z.array(z.string())),
});

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
  return JSON.stringify({ format: FORMAT, recordVersion, ...contents }, null, 2);
}

export type RawDocumentRefusal =
  | { readonly code: 'raw/not-json' }
  | { readonly code: 'raw/hostile-key'; readonly key: string }
  | { readonly code: 'raw/not-ours'; readonly path: string }
  | MigrationRefusal;

/**
 * Reads a raw download back and lifts its records to the present record version, along the same
 * chain as a stored database. Hostile text is refused, never half-read.
 */
export function readRawDocument(
  text: string,
  chain?: readonly Migration[],
  known?: number,
): Result<RecordTables, RawDocumentRefusal> {
  let json: unknown;
  let hostile: string | undefined;
  try {
    json = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') hostile = key;
      return value;
    });
  } catch {
    return err({ code: 'raw/not-json' });
  }
  if (hostile !== undefined) return err({ code: 'raw/hostile-key', key: hostile });
  const document = rawDocumentSchema.safeParse(json);
  if (!document.success) {
    const path = document.error.issues[0]?.path.map(String).join('/') ?? '';
    return err({ code: 'raw/not-ours', path: `/${path}` });
  }
  const { tables, recordVersion } = document.data;
  return migrateRecords(tables, recordVersion ?? NaN, chain, known);
}
