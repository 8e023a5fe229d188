import { MAX_CLIENTS } from '../domain/client-limit.ts';
import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import type { Problem } from '../domain/problem.ts';
import { STRUCTURE_LIMIT, type Structure } from '../domain/structure.ts';
import type { DocumentTable, DocumentTables } from './document.ts';
import { refuse } from './document-refusal.ts';
import { shown, type Path } from './json-place.ts';
import { keyOf } from './record-schemas.ts';

/** A record that cannot stand beside the others, and why. */
export interface Unsound {
  readonly table: DocumentTable;
  /** Its place in the list that was looked through. */
  readonly position: number;
  readonly problem: Problem;
}

/** What is spoken of comes before what speaks of it. */
const ORDER: readonly DocumentTable[] = [
  'images',
  'developers',
  'clients',
  'verifications',
  'mails',
  'grants',
  'messages',
  'drafts',
  'homeUsers',
  'structures',
];

type AnyRecord = Readonly<Record<string, unknown>>;

/** Where a record speaks of another one, the table of that one, and its id. */
interface Target {
  readonly path: Path;
  readonly table: DocumentTable;
  readonly id: string;
}

/**
 * Finds the records that cannot stand beside the others, one after the other, as if those found had
 * been left out: an id that is there already, a target that is missing, and what a workspace holds
 * once only. `placeOf` says where a record stands in its document. Gives document/duplicate-id,
 * missing-target, too-many-clients, name-clash and address-clash.
 */
export function* unsoundRecords(
  tables: DocumentTables,
  placeOf: (table: DocumentTable, position: number) => Path,
): Generator<Unsound> {
  const ids = new Map(ORDER.map((table) => [table, new Set<string>()]));
  const isThere = ({ table, id }: Target): boolean => ids.get(table)?.has(id) === true;
  const rivals = makeRivals(tables);
  for (const table of ORDER) {
    const seen = ids.get(table);
    for (const [position, record] of tables[table].entries()) {
      const id = String((record as unknown as AnyRecord)[keyOf(table)]);
      const missing = targetsOf(table, record).find((target) => !isThere(target));
      const path = (): Path => placeOf(table, position);
      const found =
        (seen?.has(id) === true ? duplicate(table, id, path()) : null) ??
        (missing === undefined ? null : noTarget(missing, path())) ??
        rivals.find(table, record, path);
      if (found === null) seen?.add(id);
      else yield { table, position, problem: found };
    }
  }
}

function duplicate(table: DocumentTable, id: string, path: Path): Problem {
  return refuse('document/duplicate-id', [...path, keyOf(table)], { table, id: shown(id) });
}

/** Refuses what speaks of a record that is not there. */
export function noTarget({ path: within, table, id }: Target, path: Path): Problem {
  return refuse('document/missing-target', [...path, ...within], { table, id: shown(id) });
}

const OWNERS: Readonly<Partial<Record<DocumentTable, readonly [string, DocumentTable]>>> = {
  verifications: ['developerId', 'developers'],
  mails: ['developerId', 'developers'],
  clients: ['ownerId', 'developers'],
  grants: ['clientId', 'clients'],
  messages: ['clientId', 'clients'],
  structures: ['ownerId', 'homeUsers'],
};

/** Drafts speak of nothing: one may be written in the moment in which its client is deleted. */
function targetsOf(table: DocumentTable, record: DocumentTables[DocumentTable][number]): Target[] {
  const owner = OWNERS[table];
  if (owner === undefined) return [];
  const [member, owners] = owner;
  const id = String((record as unknown as AnyRecord)[member]);
  const first = { path: [member], table: owners, id };
  if (table === 'clients') return [first, ...imageTargets(record as Client)];
  return table === 'structures' ? [first, ...memberTargets(record as Structure)] : [first];
}

function memberTargets({ memberIds }: Structure): Target[] {
  return memberIds.map((id, index) => ({ path: ['memberIds', index], table: 'homeUsers', id }));
}

function imageTargets({ storeEntries }: Client): Target[] {
  return storeEntries.flatMap(({ images }, entry) =>
    images.map(({ image }, index) => {
      return {
        path: ['storeEntries', entry, 'images', index, 'image'],
        table: 'images',
        id: image,
      };
    }),
  );
}

/** Finds what a workspace can hold once only, or so many times. */
function makeRivals({ developers, clients, structures }: DocumentTables) {
  const names = new Set<string>();
  const addresses = new Set<string>();
  const counts = new Map<string, number>();
  const clientRival = ({ nameKey, name, ownerId }: Client, path: () => Path): Problem | null => {
    if (names.has(nameKey)) return refuse('document/name-clash', [...path(), 'name'], { name });
    const count = (counts.get(ownerId) ?? 0) + 1;
    if (count > MAX_CLIENTS) return tooMany(ownerId, path());
    names.add(nameKey);
    counts.set(ownerId, count);
    return null;
  };
  const tooMany = (ownerId: string, path: Path): Problem => {
    const email = developers.find(({ id }) => id === ownerId)?.email ?? '';
    const count = clients.filter((one) => one.ownerId === ownerId).length;
    const values = { email, count, limit: MAX_CLIENTS };
    return refuse('document/too-many-clients', [...path, 'ownerId'], values);
  };
  const developerRival = ({ emailKey, email }: Developer, path: () => Path): Problem | null => {
    if (!addresses.has(emailKey)) {
      addresses.add(emailKey);
      return null;
    }
    return refuse('document/address-clash', [...path(), 'email'], { email });
  };
  const owned = new Map<string, number>();
  const structureRival = ({ ownerId }: Structure, path: () => Path): Problem | null => {
    const limit = STRUCTURE_LIMIT;
    const before = owned.get(ownerId) ?? 0;
    owned.set(ownerId, Math.min(before + 1, limit));
    if (before < limit) return null;
    const count = structures.filter((one) => one.ownerId === ownerId).length;
    return refuse('document/too-many-structures', [...path(), 'ownerId'], { count, limit });
  };
  return {
    find: (table: DocumentTable, record: unknown, path: () => Path): Problem | null => {
      if (table === 'clients') return clientRival(record as Client, path);
      if (table === 'structures') return structureRival(record as Structure, path);
      return table === 'developers' ? developerRival(record as Developer, path) : null;
    },
  };
}
