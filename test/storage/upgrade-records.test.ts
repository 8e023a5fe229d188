import { afterEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, RECORD_VERSION, type Migration } from '../../src/domain/migrations.ts';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { storageProblemOf } from '../../src/storage/storage-problem.ts';
import { upgradeRecords } from '../../src/storage/upgrade-records.ts';
import { WorkspaceDatabase, type ReleaseOptions } from '../../src/storage/workspace-database.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';

const NAME = 'birdhouse-workspace-old';
const opened: WorkspaceDatabase[] = [];

async function open(release: ReleaseOptions = {}): Promise<WorkspaceDatabase> {
  const database = new WorkspaceDatabase(NAME, { lift: upgradeRecords, ...release });
  opened.push(database);
  await database.open();
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  await deleteDatabases();
});

const mailBecomesEmail: Migration = {
  to: 1,
  name: 'mail becomes email',
  migrate: (tables) => ({
    ...tables,
    developers: (tables.developers ?? []).map((one) => {
      const { mail, ...others } = one as { mail: string };
      return { ...others, email: mail.trim(), emailKey: mail.trim().toLowerCase() };
    }),
  }),
};

/** The released chain, and before it a record version that only this test knows. */
const CHAIN = [mailBecomesEmail, ...MIGRATIONS];

const OLD = {
  developers: { key: 'id', records: [{ id: 'd', mail: ' Ada@example.com' }] },
  clients: {
    key: 'id',
    records: [
      { id: 'c', ownerId: 'd', nameKey: 'bath', version: 1, createdAt: 7, localizations: [] },
    ],
  },
  meta: { key: 'key', records: [{ key: 'clockOffset', value: 5 }] },
};

describe('an older database', () => {
  it('is lifted along the chain, with the tables and indexes of today', async () => {
    await makeDatabase(NAME, 4, OLD);
    const database = await open({ chain: CHAIN });
    expect(await database.developers.where('emailKey').equals('ada@example.com').toArray()).toEqual(
      [{ id: 'd', email: 'Ada@example.com', emailKey: 'ada@example.com' }],
    );
    expect(await database.clients.where('nameKey').equals('bath').toArray()).toMatchObject([
      { id: 'c', versions: [{ by: 'Ada@example.com' }], review: { state: 'not-started' } },
    ]);
    expect(await database.messages.count()).toBe(0);
    expect(await database.meta.orderBy('key').toArray()).toEqual([
      { key: 'clockOffset', value: 5 },
      { key: 'recordVersion', value: RECORD_VERSION },
    ]);
  });

  it('is lifted once', async () => {
    await makeDatabase(NAME, 4, OLD);
    (await open({ chain: CHAIN })).close();
    const database = await open({ chain: CHAIN });
    expect(await database.developers.toCollection().primaryKeys()).toEqual(['d']);
  });

  const newer = { ...OLD, meta: { key: 'key', records: [{ key: 'recordVersion', value: 9 }] } };
  const odd = { ...OLD, meta: { key: 'key', records: [{ key: 'recordVersion', value: 'x' }] } };
  const broken = { ...OLD, developers: { key: 'id', records: [{ id: 'd' }] } };
  it.each([
    ['holds newer records', newer, CHAIN, 'storage/newer-database'],
    ['is older than the chain', OLD, [], 'storage/corrupt'],
    ['holds records that a migration cannot lift', broken, CHAIN, 'storage/corrupt'],
    ['says nonsense of its records', odd, CHAIN, 'storage/corrupt'],
  ])('stays as it is when it %s', async (_what, before, chain, code) => {
    await makeDatabase(NAME, 4, before);
    const stored = await readRawTables(NAME);
    const exception: unknown = await open({ chain }).catch((thrown: unknown) => thrown);
    expect(storageProblemOf(exception)?.code).toBe(code);
    expect(await readRawTables(NAME)).toEqual(stored);
  });
});
