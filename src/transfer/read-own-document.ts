import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { checkRecord } from './check-record.ts';
import { checkTables } from './check-tables.ts';
import { refuseRule } from './document-refusal.ts';
import { envelopeSchema, type Envelope } from './document-schema.ts';
import { DOCUMENT_TABLES, type DocumentTables } from './document.ts';
import { shown } from './json-place.ts';
import { walkJson } from './json-walk.ts';
import { checkVersion, liftRecords } from './lift-records.ts';
import type { Members, ReadDocument, ReadOptions } from './read-result.ts';
import { explain, noteUnknown, type UnknownKeys } from './record-fault.ts';
import { noTarget, unsoundRecords } from './references.ts';
import { workspaceBreach } from './workspace-rules.ts';

type Tables = Readonly<Record<string, readonly unknown[]>>;

/**
 * Reads a document that an export wrote: its envelope, its records lifted to the present record
 * version and checked one by one, then all beside each other. Gives the first refusal.
 */
export function readOwnDocument(
  json: Members,
  options: ReadOptions,
): Result<ReadDocument, Problem> {
  const unknownKeys: UnknownKeys = { first: [], count: 0 };
  // The records have a check of their own, which builds nothing where all is well.
  const { records, ...envelope } = json;
  const fault =
    checkVersion(json.recordVersion, options) ??
    explain(envelopeSchema, envelope, [], unknownKeys) ??
    checkTables(records, 'records') ??
    noteTables(records as Tables, unknownKeys);
  if (fault !== null) return err(fault);
  const { recordVersion, appVersion = '', exportedAt, holds, workspace } = envelope as Envelope;
  const lifted = liftRecords(records as Tables, recordVersion, options);
  if (!lifted.ok) return lifted;
  const tables = Object.fromEntries(
    DOCUMENT_TABLES.map((table) => [table, lifted.value[table] ?? []]),
  );
  const wrong = checkRecords(tables, unknownKeys);
  if (wrong !== null) return err(wrong);
  const checked = tables as unknown as DocumentTables;
  const unsound = checkTogether(checked, workspace);
  if (unsound !== null) return err(unsound);
  return ok({
    isRaw: false,
    appVersion: shown(appVersion),
    exportedAt: momentOf(exportedAt),
    scope: holds.scope,
    hasSecrets: holds.secrets,
    contents: { workspace, tables: checked },
    unknownKeys,
    setAside: [],
    setAsideCount: 0,
  });
}

/** Tables that this release does not know are noted. */
function noteTables(records: Tables, unknownKeys: UnknownKeys): Problem | null {
  for (const [table, list] of Object.entries(records)) {
    if (DOCUMENT_TABLES.some((name) => name === table)) continue;
    const path = ['records', table];
    const fault = walkJson(list, path, { halves: false });
    if (fault !== null) return fault;
    noteUnknown(unknownKeys, path);
  }
  return null;
}

function checkRecords(tables: Tables, unknownKeys: UnknownKeys): Problem | null {
  for (const table of DOCUMENT_TABLES) {
    for (const [index, record] of (tables[table] ?? []).entries()) {
      const fault = checkRecord(table, record, ['records', table, index], unknownKeys);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** Checks the records beside each other, and the workspace that speaks of one of them. */
function checkTogether(tables: DocumentTables, facts: Envelope['workspace']): Problem | null {
  for (const { problem } of unsoundRecords(tables, (...place) => ['records', ...place])) {
    return problem;
  }
  if (facts === null) return null;
  const path = ['workspace'];
  const found = workspaceBreach(facts);
  if (found !== null) return refuseRule(found.broken, [...path, ...found.path]);
  const id = facts.currentDeveloperId;
  if (id === null || tables.developers.some((developer) => developer.id === id)) return null;
  return noTarget({ path: ['currentDeveloperId'], table: 'developers', id }, path);
}

function momentOf(written: string | undefined): number | null {
  const moment = Date.parse(written ?? '');
  return Number.isNaN(moment) ? null : moment;
}
