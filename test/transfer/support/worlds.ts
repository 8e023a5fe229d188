import fc from 'fast-check';
import type { Client } from '../../../src/domain/client.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import { foldName } from '../../../src/domain/folded-name.ts';
import { MAX_CLIENTS } from '../../../src/domain/client-limit.ts';
import {
  SECRET_MARKER,
  type DocumentContents,
  type DocumentTables,
} from '../../../src/transfer/document.ts';
import type { ImportChanges } from '../../../src/transfer/import-changes.ts';
import type { ReadDocument } from '../../../src/transfer/read-document.ts';
import { client as clientOf } from '../../builders/client.ts';
import { developer as developerOf } from '../../builders/developer.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { storeEntry } from '../../builders/store-entry.ts';

/** A workspace of few names, so that two of them have much in common, and much in each other's way. */
export function worlds({ secrets = true } = {}): fc.Arbitrary<DocumentContents> {
  return fc
    .record({
      developers: owners(),
      clients: clients(secrets),
      /** Ids that belong to somebody else in another world. */
      stray: fc.record({ grant: fc.nat(13), message: fc.nat(13), mail: fc.nat(3) }),
      loose: fc.subarray(['i4', 'i5']),
      homes: fc.subarray(['h1', 'h2', 'h3']),
      facts: fc.record({ offset: fc.nat(2), current: fc.option(fc.nat(3)), hand: fc.boolean() }),
    })
    .map(({ developers, clients: all, stray, loose, homes, facts }) => {
      const owned = ofOwners(all, developers);
      return {
        workspace: {
          name: `World ${facts.offset}`,
          instructions: '',
          clockOffset: facts.offset,
          currentDeveloperId: developers[facts.current ?? 9]?.id ?? null,
          reviewByHand: facts.hand,
        },
        tables: { ...tablesOf(developers, owned, stray, loose), ...homesOf(homes, facts.offset) },
      };
    });
}

function owners(): fc.Arbitrary<Developer[]> {
  const emails = ['ada', 'bob', 'cy', 'di'].map((name) => `${name}@example.com`);
  return fc
    .record({
      ids: fc.subarray(['d1', 'd2', 'd3', 'd4'], { minLength: 1 }),
      emails: fc.shuffledSubarray(emails, { minLength: 4 }),
      revisions: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
    })
    .map(({ ids, emails: given, revisions }) =>
      ids.map((id, at) =>
        developerOf({ id, email: given[at]!, emailKey: given[at]!, revision: revisions[at]! }),
      ),
    );
}

const COUNT = 14;

function clients(secrets: boolean): fc.Arbitrary<Client[]> {
  const ids = Array.from({ length: COUNT }, (_, at) => `c${at}`);
  const names = ids.map((_, at) => `Name ${at}`);
  const secret = secrets ? fc.constantFrom('s1', 's2') : fc.constant(SECRET_MARKER);
  const each = fc.record({
    secret,
    owner: fc.nat(1),
    updatedAt: fc.nat(2),
    image: fc.constantFrom('i1', 'i2', 'i3', ''),
  });
  return fc
    .record({
      ids: fc.subarray(ids),
      names: fc.shuffledSubarray(names, { minLength: COUNT }),
      each: fc.array(each, { minLength: COUNT, maxLength: COUNT }),
    })
    .map(({ ids: chosen, names: given, each: facts }) =>
      chosen.map((id, at) => {
        const { secret: own, owner, updatedAt, image } = facts[at]!;
        const name = given[at]!;
        const made = { id, name, nameKey: foldName(name), secret: own, updatedAt };
        const images = image === '' ? [] : [{ image, alternative: 'A bird' }];
        return clientOf({
          ...made,
          ownerId: String(owner),
          storeEntries: [storeEntry('en-US', { images })],
        });
      }),
    );
}

/** At most ten clients each. */
function ofOwners(all: readonly Client[], developers: readonly Developer[]): Client[] {
  const counts = new Map<string, number>();
  return all.flatMap((one) => {
    const owner = developers[Number(one.ownerId)] ?? developers[0]!;
    const count = counts.get(owner.id) ?? 0;
    counts.set(owner.id, count + 1);
    return count < MAX_CLIENTS ? [{ ...one, ownerId: owner.id }] : [];
  });
}

function tablesOf(
  developers: readonly Developer[],
  all: readonly Client[],
  stray: { readonly grant: number; readonly message: number; readonly mail: number },
  loose: readonly string[],
): Omit<DocumentTables, 'homeUsers' | 'structures'> {
  const shown = all.flatMap(({ storeEntries }) =>
    storeEntries.flatMap(({ images }) => images.map(({ image }) => image)),
  );
  const idOf = (prefix: string, owner: string, at: number, strayAt: number): string =>
    at === strayAt ? `${prefix}-stray` : `${prefix}-${owner}`;
  return {
    developers,
    verifications: developers.map(({ id, email, revision }) => ({
      token: `v-${id}-${revision}`,
      code: '123456',
      developerId: id,
      email,
      sentAt: revision,
      triesLeft: 5,
      state: 'used',
    })),
    mails: developers.map(({ id, email }, at) => ({
      id: idOf('m', id, at, stray.mail),
      developerId: id,
      to: email,
      code: 'verify-address',
      values: {},
      sentAt: 1,
      readAt: null,
    })),
    clients: all,
    grants: all.map((one, at) => ({
      id: idOf('g', one.id, at, stray.grant),
      clientId: one.id,
      userId: 'user',
      acceptedVersion: 1,
      permissions: [],
      token: at % 2 === 0 ? null : one.secret,
      createdAt: 1,
    })),
    messages: all.map((one, at) => ({
      id: idOf('t', one.id, at, stray.message),
      clientId: one.id,
      sentAt: one.updatedAt,
      from: 'developer',
      code: 'typed',
      values: {},
      text: `Said at ${one.updatedAt}`,
      field: '',
      readAt: null,
    })),
    images: [...new Set([...shown, ...loose])].map((id) => ({
      id,
      type: 'image/png',
      width: 400,
      height: 400,
      size: 4,
      content: 'YmlyZA==',
      addedAt: 1,
    })),
    drafts: [
      { id: '/sign-up', values: { email: 'a' }, updatedAt: 1 },
      ...developers.map(({ id }) => ({ id: `${id}/create-client`, values: 1, updatedAt: 1 })),
      ...all.map(({ id, ownerId }) => ({
        id: `${ownerId}/review/${id}`,
        values: 1,
        updatedAt: 1,
      })),
    ],
  };
}

function homesOf(
  ids: readonly string[],
  revision: number,
): Pick<DocumentTables, 'homeUsers' | 'structures'> {
  return {
    homeUsers: ids.map((id) => homeUser({ id })),
    structures: ids.map((id) => structure({ id: `s-${id}`, ownerId: id, revision })),
  };
}

/** A document that was read. */
export function readOf(
  contents: DocumentContents,
  changes: Partial<ReadDocument> = {},
): ReadDocument {
  return {
    isRaw: false,
    appVersion: '1.2.3',
    exportedAt: 1,
    scope: contents.workspace === null ? 'developer' : 'workspace',
    hasSecrets: true,
    contents,
    unknownKeys: { first: [], count: 0 },
    setAside: [],
    setAsideCount: 0,
    ...changes,
  };
}

/** The contents after some changes, as a database would have them: deletes first, then puts. */
export function applied(
  existing: DocumentContents,
  { puts, deletes, facts }: ImportChanges,
): DocumentContents {
  const names = Object.keys(existing.tables) as (keyof DocumentTables)[];
  const tables = names.map((table) => {
    const records = new Map(existing.tables[table].map((one) => [keyOf(one), one]));
    for (const key of deletes[table]) records.delete(key);
    for (const one of puts[table]) records.set(keyOf(one), one);
    return [table, [...records.values()]] as const;
  });
  const name = facts.name ?? existing.workspace?.name ?? '';
  return {
    workspace: { ...facts, name },
    tables: Object.fromEntries(tables) as unknown as DocumentTables,
  };
}

/** Names and addresses that a put would meet while somebody else still has them. */
export function metOnTheWay(
  { tables }: DocumentContents,
  { puts, deletes }: ImportChanges,
): string[] {
  const met = (
    table: 'developers' | 'clients',
    uniqueOf: (record: DocumentTables[typeof table][number]) => string,
  ): string[] => {
    const gone = new Set(deletes[table]);
    const staying = [...tables[table]].filter(({ id }) => !gone.has(id));
    const holders = new Map(staying.map((one) => [uniqueOf(one), one.id]));
    return puts[table].flatMap((one) => {
      const holder = holders.get(uniqueOf(one)) ?? one.id;
      return holder === one.id ? [] : [uniqueOf(one)];
    });
  };
  return [
    ...met('developers', (one) => ('emailKey' in one ? one.emailKey : '')),
    ...met('clients', (one) => ('nameKey' in one ? one.nameKey : '')),
  ];
}

function keyOf(record: DocumentTables[keyof DocumentTables][number]): string {
  return 'token' in record && !('id' in record) ? record.token : (record as { id: string }).id;
}

/** The same contents with records in the order of their keys. */
export function inOrder({ workspace, tables }: DocumentContents): DocumentContents {
  const sorted = Object.entries(tables).map(([table, records]) => [
    table,
    [...(records as DocumentTables['clients'])].sort((one, other) =>
      keyOf(one) < keyOf(other) ? -1 : 1,
    ),
  ]);
  return { workspace, tables: Object.fromEntries(sorted) as DocumentTables };
}
