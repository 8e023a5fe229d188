import {
  MIGRATIONS,
  migrateRecords,
  RECORD_VERSION,
  type RecordTables,
} from '../domain/migrations.ts';
import type { Problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { refuse } from './document-refusal.ts';
import type { ReadOptions } from './read-result.ts';

/** The record version that this release writes. */
export function knownVersion({ recordVersion = RECORD_VERSION }: ReadOptions): number {
  return recordVersion;
}

/** Refuses records of a newer release, before anything else of them is looked at. */
export function checkVersion(found: unknown, options: ReadOptions): Problem | null {
  const known = knownVersion(options);
  return typeof found === 'number' && found > known
    ? refuse('document/newer', ['recordVersion'], { found, known })
    : null;
}

/**
 * Lifts records of version `found` to the present one, along the same chain as a stored database.
 * Gives document/no-way-up: also where a migration does not find what its version promised.
 */
export function liftRecords(
  tables: RecordTables,
  found: number,
  options: ReadOptions,
): Result<RecordTables, Problem> {
  const { chain = MIGRATIONS } = options;
  const lifted = migrateRecords(tables, found, chain, knownVersion(options));
  return lifted.ok ? lifted : err(refuse('document/no-way-up', ['recordVersion'], { found }));
}
