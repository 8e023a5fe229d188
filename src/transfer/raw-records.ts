import type { RecordTables } from '../domain/migrations.ts';
import type { Problem } from '../domain/problem.ts';
import type { Path } from './json-place.ts';
import { walkJson } from './json-walk.ts';
import { isObject } from './record-check.ts';
import { broken } from './record-fault.ts';
import { leaveOut, type SetAside } from './set-aside.ts';

const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** Records of a raw download that are in use so far, and where each stands in it. */
export interface RawRecords {
  readonly tables: RecordTables;
  /** By table, the index in the download of each record. */
  readonly origins: Readonly<Record<string, readonly number[]>>;
}

/** Where in the download a record stands. */
export function placeIn({ origins }: RawRecords, table: string, position: number): Path {
  return ['tables', table, origins[table]?.[position] ?? position];
}

/** The records but for those in which something is found; that is noted. */
export function sift(
  records: RawRecords,
  aside: SetAside,
  find: (table: string, record: unknown, position: number) => Problem | null,
): RawRecords {
  const names = Object.keys(records.tables);
  const kept = names.map((table) => {
    const all = records.tables[table] ?? [];
    return all.flatMap((record, position) => {
      const fault = find(table, record, position);
      if (fault !== null) leaveOut(aside, fault);
      return fault === null ? [position] : [];
    });
  });
  const taken = <Item>(from: Readonly<Record<string, readonly Item[]>>) =>
    Object.fromEntries(
      names.map((table, index) => {
        return [table, (kept[index] ?? []).map((position) => from[table]?.[position] as Item)];
      }),
    );
  return { tables: taken(records.tables), origins: taken(records.origins) };
}

/**
 * The records of a raw download that are records at all. What is no object, too deep or hostile is
 * set aside. Half characters are replaced as an export does it: a profile may hold one.
 */
export function collectRecords(tables: RecordTables, aside: SetAside): RawRecords {
  const origins = Object.fromEntries(
    Object.entries(tables).map(([table, records]) => [table, [...records.keys()]]),
  );
  const all = { tables, origins };
  const found = sift(all, aside, (table, record, position) => {
    const path = placeIn(all, table, position);
    return isObject(record)
      ? walkJson(record, path, { halves: true })
      : broken('object', record, path);
  });
  return { ...found, tables: inWholeCharacters(found.tables) as RecordTables };
}

function inWholeCharacters(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(HALF_CHARACTERS, '\ufffd');
  if (Array.isArray(value)) return value.map(inWholeCharacters);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      inWholeCharacters(name),
      inWholeCharacters(member),
    ]),
  );
}
