import type { Client } from '../domain/client.ts';
import type { Problem } from '../domain/problem.ts';
import { checkRecord } from './check-record.ts';
import { DOCUMENT_TABLES, type DocumentTable, type DocumentTables } from './document.ts';
import type { Path } from './json-place.ts';
import { placeIn, sift, type RawRecords } from './raw-records.ts';
import { isObject } from './record-check.ts';
import type { UnknownKeys } from './record-fault.ts';
import { noTarget, unsoundRecords } from './references.ts';
import { leaveOut, type SetAside } from './set-aside.ts';

/**
 * The records of a raw download, in the present version, that a document could hold: each sound by
 * itself, and all beside each other. The others are set aside.
 */
export function keepSound(
  records: RawRecords,
  aside: SetAside,
  unknownKeys: UnknownKeys,
): DocumentTables {
  const known = withImages(records);
  const checked = sift(known, aside, (table, record, position) =>
    checkRecord(table as DocumentTable, record, placeIn(known, table, position), unknownKeys),
  );
  const mended = withoutLostImages(checked, aside);
  const tables = mended.tables as unknown as DocumentTables;
  const unsound = new Map<string, Problem>();
  const placeOf = (table: string, position: number): Path => placeIn(mended, table, position);
  for (const { table, position, problem } of unsoundRecords(tables, placeOf)) {
    unsound.set(`${table}/${position}`, problem);
  }
  const sound = sift(mended, aside, (table, _record, position) => {
    return unsound.get(`${table}/${position}`) ?? null;
  });
  return sound.tables as unknown as DocumentTables;
}

/** The tables that documents have, with the content of images as documents have it. */
function withImages({ tables, origins }: RawRecords): RawRecords {
  const all = Object.fromEntries(DOCUMENT_TABLES.map((table) => [table, tables[table] ?? []]));
  return { tables: { ...all, images: (tables.images ?? []).map(withBase64) }, origins };
}

/** A blob was written as `{ $type: 'blob', base64 }`; see plain-value.ts. */
function withBase64(record: unknown): unknown {
  if (!isObject(record) || !isObject(record.content)) return record;
  const { $type, base64 } = record.content;
  return $type === 'blob' && typeof base64 === 'string' ? { ...record, content: base64 } : record;
}

/** A lost picture is no reason to lose a client: its entry goes on without it. */
function withoutLostImages(records: RawRecords, aside: SetAside): RawRecords {
  const { clients, images } = records.tables as unknown as DocumentTables;
  const known = new Set(images.map(({ id }) => id));
  const mend = (client: Client, position: number): Client => {
    const storeEntries = client.storeEntries.map((entry, at) => {
      const left = entry.images.filter(({ image }, index) => {
        if (known.has(image)) return true;
        const path = ['storeEntries', at, 'images', index, 'image'];
        const target = { path, table: 'images', id: image } as const;
        leaveOut(aside, noTarget(target, placeIn(records, 'clients', position)));
        return false;
      });
      return left.length === entry.images.length ? entry : { ...entry, images: left };
    });
    return { ...client, storeEntries };
  };
  return { ...records, tables: { ...records.tables, clients: clients.map(mend) } };
}
