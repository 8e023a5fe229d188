import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/transfer/import-changes.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { readDocument, type ReadDocument } from '../../src/transfer/read-document.ts';
import { writeDocument } from '../../src/transfer/serialize.ts';
import { contentsOf } from '../builders/contents.ts';
import { countingRandom } from '../builders/random.ts';
import { applied } from './support/worlds.ts';

const FOLDER = 'test/fixtures/documents';

/**
 * What each document holds. They were written by earlier releases, stay as they are, and open for
 * ever. In the used ones everything was done once by the actions of that very release.
 */
const FROZEN: Readonly<Record<string, { clients: number; isRaw: boolean; setAside: number }>> = {
  '1-raw-download.json': { clients: 2, isRaw: true, setAside: 0 },
  '1-used-raw-download-damaged.json': { clients: 1, isRaw: true, setAside: 3 },
  '1-used-raw-download.json': { clients: 2, isRaw: true, setAside: 0 },
  '1-used-workspace.json': { clients: 2, isRaw: false, setAside: 0 },
  '1-workspace.json': { clients: 2, isRaw: false, setAside: 0 },
  '2-raw-download-damaged.json': { clients: 1, isRaw: true, setAside: 5 },
  '2-raw-download.json': { clients: 2, isRaw: true, setAside: 0 },
  '2-used-raw-download-damaged.json': { clients: 1, isRaw: true, setAside: 14 },
  '2-used-raw-download.json': { clients: 3, isRaw: true, setAside: 0 },
  '2-used-workspace-with-secrets.json': { clients: 3, isRaw: false, setAside: 0 },
  '2-used-workspace-without-secrets.json': { clients: 3, isRaw: false, setAside: 0 },
  '2-workspace-with-secrets.json': { clients: 2, isRaw: false, setAside: 0 },
  '2-workspace-without-secrets.json': { clients: 2, isRaw: false, setAside: 0 },
  '3-used-raw-download-damaged.json': { clients: 2, isRaw: true, setAside: 11 },
  '3-used-raw-download.json': { clients: 3, isRaw: true, setAside: 0 },
  '3-used-workspace-with-secrets.json': { clients: 3, isRaw: false, setAside: 0 },
  '3-used-workspace-without-secrets.json': { clients: 3, isRaw: false, setAside: 0 },
};

function open(file: string): ReadDocument {
  return valueOf(readDocument(readFileSync(`${FOLDER}/${file}`, 'utf8')));
}

function valueOf(read: ReturnType<typeof readDocument>): ReadDocument {
  if (!read.ok) throw new Error(`${read.error.code} at ${read.error.field ?? '?'}`);
  return read.value;
}

describe('documents of earlier releases', () => {
  it('are all known', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FROZEN));
  });

  it.each(Object.entries(FROZEN))('%s opens and can be added', (file, expected) => {
    const read = open(file);
    const { developers, clients } = read.contents.tables;
    const found = { clients: clients.length, isRaw: read.isRaw, setAside: read.setAsideCount };
    expect(found).toEqual(expected);
    expect(developers).toHaveLength(2);
    expect(clients.map(({ review }) => Array.isArray(review.steps))).not.toContain(false);
    const states = planImport(read, contentsOf({})).items.map(({ kind, state }) => [kind, state]);
    const things = states.filter(([kind]) => kind !== 'workspace');
    expect(things).toHaveLength(2 + expected.clients);
    expect(things.every(([, state]) => state === 'new')).toBe(true);
  });

  it('gives clients of version 1 what their tabs hold', () => {
    const [client] = open('1-workspace.json').contents.tables.clients;
    expect(client).toMatchObject({
      name: 'Birdbath Thermo 1',
      versions: [{ version: 1, changes: [] }],
      localizations: [{ locale: 'en-US', description: 'Warms the bath.', basedOn: {} }],
      platforms: [],
      storeEntries: [],
      review: { state: 'not-started', form: null, dueAt: null, steps: [] },
      reviewMail: true,
    });
  });

  it('says of a damaged download what stayed out, and where', () => {
    const [first] = open('2-raw-download-damaged.json').setAside;
    expect(first).toMatchObject({
      code: 'document/broken-record',
      field: '/tables/clients/0/localizations',
    });
  });

  it.each(Object.keys(FROZEN))('%s is taken in, and what is written of it opens too', (file) => {
    const read = open(file);
    const empty = contentsOf({});
    const changes = changesOf(read, empty, planImport(read, empty), {}, countingRandom());
    const about = { appVersion: '1', exportedAt: 1, pretty: false, secrets: true } as const;
    const text = writeDocument(applied(empty, changes), { ...about, scope: 'workspace' });
    const { unknownKeys, contents } = valueOf(readDocument(text));
    expect(unknownKeys.first).toEqual([]);
    expect(contents.tables.clients).toHaveLength(read.contents.tables.clients.length);
  });

  it('uses of a download that was damaged throughout whatever can be used', () => {
    const { contents, setAside } = open('2-used-raw-download-damaged.json');
    const places = setAside.map(({ code, field }) => `${code.slice(9)} ${field!.slice(8)}`);
    expect(places.slice(0, 7)).toEqual([
      'broken-record clients/3',
      'broken-record clients/0/redirectUris',
      'broken-record clients/1/createdAt',
      'broken-record messages/9/clientId',
      'broken-record images/0/content',
      'missing-target clients/2/storeEntries/0/images/0/image',
      'missing-target clients/2/storeEntries/1/images/0/image',
    ]);
    const lost = /^missing-target messages\/\d\/clientId$/u;
    expect(places.slice(7).every((one) => lost.test(one))).toBe(true);
    const { developers, grants, messages, images, drafts } = contents.tables;
    const counts = [developers, grants, messages, images, drafts].map(({ length }) => length);
    expect(counts).toEqual([2, 2, 2, 1, 5]);
  });

  it.each(['1-used-workspace.json', '2-used-workspace-with-secrets.json'])(
    '%s has no home',
    (file) => {
      expect(open(file).contents.tables).toMatchObject({ homeUsers: [], structures: [] });
    },
  );

  it('brings the home of version 3 along, and not what the simulator worked with', () => {
    const { contents, unknownKeys } = open('3-used-raw-download.json');
    const { homeUsers, structures, grants } = contents.tables;
    expect(homeUsers.map(({ name }) => name).sort()).toEqual(['Grace', 'Linus 🐦']);
    const homes = structures.map(({ name, cameras, memberIds }) => {
      return [name, cameras.length, memberIds.length];
    });
    expect(homes.sort()).toEqual([
      ['Home', 1, 0],
      ['Hut', 1, 1],
    ]);
    expect(grants.filter(({ token }) => token?.startsWith('c.SANDBOX'))).toHaveLength(1);
    expect(unknownKeys.first).toEqual([]);
    expect(contents.tables).not.toHaveProperty('exchanges');
  });
});
