import type { Problem } from '../domain/problem.ts';
import { isObject } from './record-check.ts';
import { broken, nameFault } from './record-fault.ts';

/**
 * Checks that the records of a document are lists by the name of their table; `member` holds them.
 * Gives document/broken-record, hostile-key and lone-surrogate.
 */
export function checkTables(tables: unknown, member: string): Problem | null {
  if (!isObject(tables)) return broken('object', tables, [member]);
  for (const [table, list] of Object.entries(tables)) {
    const path = [member, table];
    const fault = nameFault(table, path);
    if (fault !== null) return fault;
    if (!Array.isArray(list)) return broken('list', list, path);
  }
  return null;
}
