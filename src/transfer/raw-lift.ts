import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../shared/result.ts';
import { refuse } from './document-refusal.ts';
import { liftRecords } from './lift-records.ts';
import { placeIn, sift, type RawRecords } from './raw-records.ts';
import type { ReadOptions } from './read-result.ts';
import type { SetAside } from './set-aside.ts';

/**
 * Lifts the records of a raw download from version `found` to the present one. Where a migration
 * fails, each record is tried by itself, and those that fail are set aside. Gives
 * document/no-way-up when that does not help.
 */
export function liftRaw(
  records: RawRecords,
  found: number,
  options: ReadOptions,
  aside: SetAside,
): Result<RawRecords, Problem> {
  const lifted = liftRecords(records.tables, found, options);
  if (lifted.ok) return ok({ ...records, tables: lifted.value });
  const liftable = sift(records, aside, (table, record, position) =>
    liftRecords({ [table]: [record] }, found, options).ok
      ? null
      : refuse('document/no-way-up', placeIn(records, table, position), { found }),
  );
  const again = liftRecords(liftable.tables, found, options);
  return again.ok ? ok({ ...liftable, tables: again.value }) : again;
}
