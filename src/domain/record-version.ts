import type { RecordTables } from './migrations/migration.ts';

/** The shape of the stored records. Rises with each migration; tables and indexes count apart. */
export const RECORD_VERSION = 3;

const META = 'meta';
const RECORD_VERSION_KEY = 'recordVersion';

/** The record version that the `meta` table names; 0 when it names none. */
export function recordVersionOf(tables: RecordTables): number {
  const found = (tables[META] ?? []).find(isRecordVersion);
  const value: unknown = found === undefined ? 0 : found.value;
  return typeof value === 'number' ? value : NaN;
}

/** The tables with a `meta` table that names `version`. */
export function withRecordVersion(tables: RecordTables, version: number): RecordTables {
  const others = (tables[META] ?? []).filter((one) => !isRecordVersion(one));
  return { ...tables, [META]: [...others, { key: RECORD_VERSION_KEY, value: version }] };
}

function isRecordVersion(record: unknown): record is { readonly value?: unknown } {
  if (record === null || typeof record !== 'object') return false;
  return 'key' in record && record.key === RECORD_VERSION_KEY;
}
