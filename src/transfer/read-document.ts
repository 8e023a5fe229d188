import {
  MIGRATIONS,
  migrateRecords,
  RECORD_VERSION,
  type Migration,
} from '../domain/migrations.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import {
  DOCUMENT_FORMAT,
  type DocumentContents,
  type DocumentScope,
  type DocumentTables,
} from './document.ts';
import { refuse } from './document-refusal.ts';
import { envelopeSchema, type Envelope } from './document-schema.ts';
import { walkJson } from './json-walk.ts';
import { parseJson } from './parse-json.ts';
import { compileCheck, isObject } from './record-check.ts';
import { broken, explain, noteUnknown, type UnknownKeys } from './record-fault.ts';
import { DOCUMENT_TABLES, RECORD_SCHEMAS } from './record-schemas.ts';

/** A document that was read and checked, with its records in the present record version. */
export interface ReadDocument {
  /** A raw download may leave records aside that cannot be used. */
  readonly isRaw: boolean;
  readonly appVersion: string;
  /** When it was written, in ms; null when it does not say. */
  readonly exportedAt: number | null;
  readonly scope: DocumentScope;
  readonly hasSecrets: boolean;
  /** Members that this release does not know are kept on the records. */
  readonly contents: DocumentContents;
  readonly unknownKeys: { readonly first: readonly string[]; readonly count: number };
  /** What was left out of a raw download, and why: the first of them. */
  readonly setAside: readonly Problem[];
  readonly setAsideCount: number;
}

/** A chain of migrations that is not released; tests use it. */
export interface ReadOptions {
  readonly chain?: readonly Migration[];
  readonly recordVersion?: number;
}

/**
 * Reads a document of ours, hostile until proven otherwise: from text to JSON to its envelope,
 * lifted to the present record version, each record checked. Gives the first refusal of the
 * staircase (document-problems.ts); its `field` is a JSON pointer into the text as it stands.
 */
export function readDocument(
  text: string,
  options: ReadOptions = {},
): Result<ReadDocument, Problem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const read = readParsed(json.value, options);
  // What is too deep or hostile is told first, wherever it is. A document that passed has neither.
  const hostile = read.ok ? null : walkJson(json.value, [], { halves: true });
  return hostile === null ? read : err(hostile);
}

function readParsed(json: unknown, options: ReadOptions): Result<ReadDocument, Problem> {
  if (!isObject(json)) return err(refuse('document/not-ours', [], {}));
  if (json.format !== DOCUMENT_FORMAT) return err(refuse('document/not-ours', ['format'], {}));
  const unknownKeys: UnknownKeys = { first: [], count: 0 };
  // The records have a check of their own, which builds nothing where all is well.
  const { records, ...envelope } = json;
  const fault =
    explain(envelopeSchema, envelope, [], unknownKeys) ?? checkTables(records, unknownKeys);
  if (fault !== null) return err(fault);
  const { recordVersion, appVersion = '', exportedAt, holds, workspace } = envelope as Envelope;
  const tables = liftRecords(records as Tables, recordVersion, options);
  if (!tables.ok) return tables;
  const wrong = checkRecords(tables.value, 'records', unknownKeys);
  if (wrong !== null) return err(wrong);
  return ok({
    isRaw: false,
    appVersion,
    exportedAt: exportedAt === undefined ? null : momentOf(exportedAt),
    scope: holds.scope,
    hasSecrets: holds.secrets,
    contents: { workspace, tables: tables.value as unknown as DocumentTables },
    unknownKeys,
    setAside: [],
    setAsideCount: 0,
  });
}

type Tables = Readonly<Record<string, readonly unknown[]>>;

/** Checks that the records are lists by table. Tables that this release does not know are noted. */
function checkTables(records: unknown, unknownKeys: UnknownKeys): Problem | null {
  if (!isObject(records)) return broken('object', records, ['records']);
  for (const [table, list] of Object.entries(records)) {
    const path = ['records', table];
    if (!Array.isArray(list)) return broken('list', list, path);
    if (DOCUMENT_TABLES.some((name) => name === table)) continue;
    const fault = walkJson(list, path, { halves: false });
    if (fault !== null) return fault;
    noteUnknown(unknownKeys, path);
  }
  return null;
}

function liftRecords(
  records: Tables,
  found: number,
  { chain = MIGRATIONS, recordVersion: known = RECORD_VERSION }: ReadOptions,
): Result<Tables, Problem> {
  const path = ['recordVersion'];
  if (found > known) return err(refuse('document/newer', path, { found, known }));
  const lifted = migrateRecords(records, found, chain, known);
  if (!lifted.ok) return err(refuse('document/no-way-up', path, { found }));
  return ok(Object.fromEntries(DOCUMENT_TABLES.map((name) => [name, lifted.value[name] ?? []])));
}

const CHECKS = DOCUMENT_TABLES.map((table) => {
  return { table, schema: RECORD_SCHEMAS[table], check: compileCheck(RECORD_SCHEMAS[table], 3) };
});

function checkRecords(tables: Tables, root: string, unknownKeys: UnknownKeys): Problem | null {
  for (const { table, schema, check } of CHECKS) {
    for (const [index, record] of (tables[table] ?? []).entries()) {
      if (check(record)) continue;
      const fault = explain(schema, record, [root, table, index], unknownKeys);
      if (fault !== null) return fault;
    }
  }
  return null;
}

function momentOf(written: string): number | null {
  const moment = Date.parse(written);
  return Number.isNaN(moment) ? null : moment;
}
