import type { Problem } from '../domain/problem.ts';
import { DOCUMENT_TABLES, type DocumentTable } from './document.ts';
import { refuseRule } from './document-refusal.ts';
import type { Path } from './json-place.ts';
import { compileCheck } from './record-check.ts';
import { explain, type UnknownKeys } from './record-fault.ts';
import { RECORD_RULES } from './record-rules.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';
import type { Rule } from './rule-breach.ts';

/** Records lie three levels below the top of a document: their tables, the table, the record. */
const DEPTH = 3;

const CHECKS = new Map(
  DOCUMENT_TABLES.map((table) => [table, compileCheck(RECORD_SCHEMAS[table], DEPTH)]),
);

/**
 * Checks one record of a table, which may be anything: its shape, then the rules of the domain.
 * Members that its schema does not know are noted. Gives document/broken-record, lone-surrogate,
 * hostile-key, too-deep and breaks-rule.
 */
export function checkRecord(
  table: DocumentTable,
  record: unknown,
  path: Path,
  unknownKeys: UnknownKeys,
): Problem | null {
  if (CHECKS.get(table)?.(record) !== true) {
    const fault = explain(RECORD_SCHEMAS[table], record, path, unknownKeys);
    if (fault !== null) return fault;
  }
  const found = (RECORD_RULES[table] as Rule<unknown>)(record);
  return found === null ? null : refuseRule(found.broken, [...path, ...found.path]);
}
