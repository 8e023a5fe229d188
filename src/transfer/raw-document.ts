import * as z from 'zod/mini';
import {
  migrateRecords,
  type Migration,
  type MigrationRefusal,
  type RecordTables,
} from '../domain/migrations.ts';
import { err, ok, type Result } from '../shared/result.ts';

const FORMAT = 'birdhouse-raw';

/** A raw download: the records as they lie in the database, whatever their shape. */
const rawDocumentSchema = z.object({
  format: z.literal(FORMAT),
  databaseName: z.string(),
  databaseVersion: z.number(),
  recordVersion: z.number(),
  exportedAt: z.number(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

export interface RawContents {
  readonly databaseName: string;
  readonly databaseVersion: number;
  readonly exportedAt: number;
  readonly tables: RecordTables;
}

/** The text of a raw download. The record version is read from the `meta` table; 0 without one. */
export function writeRawDocument(contents: RawContents): string {
  const recordVersion = recordVersionOf(contents.tables);
  return JSON.stringify({ format: FORMAT, recordVersion, ...contents }, writable, 2);
}

function recordVersionOf(tables: RecordTables): number {
  const meta = (tables['meta'] ?? []) as readonly { key?: unknown; value?: unknown }[];
  return Number(meta.find((one) => one.key === 'recordVersion')?.value ?? 0);
}

/** JSON knows no big integers; as text they are at least not lost. */
function writable(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

export type RawDocumentRefusal =
  | { readonly code: 'raw/not-json' }
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
  try {
    json = JSON.parse(text);
  } catch {
    return err({ code: 'raw/not-json' });
  }
  const document = rawDocumentSchema.safeParse(json);
  if (!document.success) {
    const path = document.error.issues[0]?.path.map(String).join('/') ?? '';
    return err({ code: 'raw/not-ours', path: `/${path}` });
  }
  const { tables, recordVersion } = document.data;
  const lifted = migrateRecords(tables, recordVersion, chain, known);
  return lifted.ok ? ok(lifted.value) : lifted;
}
