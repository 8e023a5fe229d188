import { DOCUMENT_TABLES } from './document.ts';
import type { RecordTables } from '../domain/migrations.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { checkTables } from './check-tables.ts';
import { walkJson } from './json-walk.ts';
import { checkVersion, knownVersion } from './lift-records.ts';
import { momentProblem } from './member-rules.ts';
import { liftRaw } from './raw-lift.ts';
import { collectRecords } from './raw-records.ts';
import { keepSound } from './raw-soundness.ts';
import { factsOf } from './raw-workspace.ts';
import type { Members, ReadDocument, ReadOptions } from './read-result.ts';
import { noteUnknown, type UnknownKeys } from './record-fault.ts';
import type { SetAside } from './set-aside.ts';

/**
 * Tables of a database that documents have, the one that tells of the workspace, and what the
 * simulator works with from one minute to the next, which no document holds.
 */
const KNOWN: readonly string[] = [...DOCUMENT_TABLES, 'meta', 'codes', 'consents', 'exchanges'];

/**
 * Reads a raw download (write-raw-document.ts), which may come from a damaged database: records that
 * break their schema or a rule, and those whose target is missing, are set aside, and the rest is
 * used. Without a record version that makes sense the present one is tried. Refuses only what is no
 * raw download, is newer or hostile, or cannot be lifted at all.
 */
export function readRawDownload(
  json: Members,
  options: ReadOptions,
): Result<ReadDocument, Problem> {
  const { tables, ...envelope } = json;
  const fault =
    checkVersion(json.recordVersion, options) ??
    checkTables(tables, 'tables') ??
    walkJson(envelope, [], { halves: true });
  if (fault !== null) return err(fault);
  const aside: SetAside = { first: [], count: 0 };
  const unknownKeys: UnknownKeys = { first: [], count: 0 };
  const collected = collectRecords(tables as RecordTables, aside);
  const lifted = liftRaw(collected, versionOf(json, options), options, aside);
  if (!lifted.ok) return lifted;
  for (const table of Object.keys(lifted.value.tables)) {
    if (!KNOWN.includes(table)) noteUnknown(unknownKeys, ['tables', table]);
  }
  const sound = keepSound(lifted.value, aside, unknownKeys);
  const workspace = factsOf(lifted.value.tables.meta ?? [], sound, aside);
  return ok({
    isRaw: true,
    appVersion: '',
    exportedAt: momentOf(json.exportedAt),
    scope: 'workspace',
    hasSecrets: true,
    contents: { workspace, tables: sound },
    unknownKeys,
    setAside: aside.first,
    setAsideCount: aside.count,
  });
}

/** Record version 1 was the first. A database that has lost its `meta` table names none. */
function versionOf({ recordVersion }: Members, options: ReadOptions): number {
  const isVersion = Number.isInteger(recordVersion) && Number(recordVersion) >= 1;
  return isVersion ? Number(recordVersion) : knownVersion(options);
}

function momentOf(written: unknown): number | null {
  return typeof written === 'number' && momentProblem(written) === null ? written : null;
}
