import { afterEach, expect, it, vi } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { readContents, readContentsOf } from '../../src/storage/contents.ts';
import { authorizationCode } from '../builders/authorization-code.ts';
import { exchange } from '../builders/exchange.ts';
import { homeUser, structure } from '../builders/home.ts';
import { databaseNames } from '../builders/databases.ts';
import { readFixture } from '../builders/stored-images.ts';
import { imageBytes } from '../builders/store-entry.ts';
import { must, storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What plain IndexedDB hands over, put together. */
async function readPlainly(databaseName: string, name: string) {
  const taken: Record<string, unknown[]> = {};
  const rest = await readContentsOf(databaseName, name, (table, records) => {
    (taken[table] ??= []).push(...records);
  });
  return { ...rest, tables: { ...taken, ...rest?.tables } };
}

it('reads an empty workspace', async () => {
  const { database } = await testWorkspace();
  expect(await readContents(database, 'Mine')).toEqual({
    workspace: {
      name: 'Mine',
      instructions: '',
      clockOffset: 0,
      currentDeveloperId: null,
      reviewByHand: false,
    },
    tables: {
      developers: [],
      verifications: [],
      mails: [],
      clients: [],
      grants: [],
      messages: [],
      images: [],
      drafts: [],
      homeUsers: [],
      structures: [],
    },
    changeCount: 0,
  });
});

it('reads everything, with images and kept forms as JSON can hold them', async () => {
  const workspace = await testWorkspace();
  const { database } = workspace;
  const developer = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, developer.id);
  const image = await readFixture('evening.png');
  await database.images.add(image);
  must(await saveDraft(workspace, developer.id, 'form', [image]));
  must(await setReviewByHand(workspace, true));
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
  // What the simulator works with stays at home.
  await database.codes.add(authorizationCode());
  await database.exchanges.add({ id: '1', ...exchange() });
  await database.meta.bulkPut([
    { key: 'clockOffset', value: 5 },
    { key: 'instructions', value: 'Add a client.' },
  ]);

  const contents = await readContents(database, 'Mine');
  const content = Buffer.from(imageBytes('evening.png')).toString('base64');
  expect(contents.workspace).toEqual({
    name: 'Mine',
    instructions: 'Add a client.',
    clockOffset: 5,
    currentDeveloperId: developer.id,
    reviewByHand: true,
  });
  expect(contents.changeCount).toBe(3);
  expect(contents.tables.developers).toEqual([developer]);
  expect(contents.tables.clients).toEqual([client]);
  expect(contents.tables.images).toEqual([{ ...image, content }]);
  expect(contents.tables.drafts[0]?.values).toEqual([
    { ...image, content: { $type: 'blob', type: 'image/png', base64: content } },
  ]);
  expect(contents.tables.homeUsers).toEqual([homeUser()]);
  expect(contents.tables.structures).toEqual([structure()]);
  expect(contents.tables).not.toHaveProperty('codes');
  expect(contents.tables.mails).toHaveLength(1);
  expect(contents.tables.verifications).toHaveLength(1);
  expect(await readPlainly(database.name, 'Mine')).toEqual(contents);
});

it('reads all tables as they are at one moment', async () => {
  const workspace = await testWorkspace();
  const { database } = workspace;
  const reading = readContents(database, '');
  const developer = verifiedDeveloper(workspace);
  expect((await reading).tables).toMatchObject({ developers: [], verifications: [], mails: [] });
  await developer;
});

it('reads no database that is not there, and makes none', async () => {
  const take = vi.fn();
  expect(await readContentsOf('birdhouse-workspace-gone', '', take)).toBeNull();
  expect(take).not.toHaveBeenCalled();
  expect(await databaseNames()).not.toContain('birdhouse-workspace-gone');
});

it('throws for a database of which the browser has lost something', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const lost = (): IDBRequest => {
    throw new DOMException('lost', 'NotReadableError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(lost);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(lost);
  const reading = readPlainly(workspace.database.name, '');
  await expect(reading).rejects.toMatchObject({ name: 'NotReadableError' });
});
