import * as z from 'zod/mini';
import {
  migrateRecords,
  type Migration,
  type MigrationRefusal,
  type RecordTables,
} from '../domain/migrations.ts';
import { err, type Result } from '../shared/result.ts';
import { RAW_FORMAT } from './write-raw-document.ts';

/** What write-raw-document.ts writes; strict, because it may come from anywhere. */
const rawDocumentSchema = z.object({
  format: z.literal(RAW_FORMAT),
  databaseName: z.string(),
  databaseVersion: z.number(),
  /** Null when the database names none that makes sense. */
  recordVersion: z.nullable(z.number()),
  exportedAt: z.number(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** Tables of which not every record could be read. */
  damagedTables: z.optional(z.array(z.string())),
});

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
