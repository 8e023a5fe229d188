import { expect, it } from 'vitest';
import { RECORD_VERSION, type RecordTables } from '../../src/domain/migrations.ts';
import { err, ok } from '../../src/shared/result.ts';
import { fillTables, liftTables, replaceTables, withoutLife } from '../../src/storage/restore.ts';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { problem } from '../../src/domain/problem.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

const metaOf = (tables: RecordTables) =>
  Object.fromEntries(
    (tables.meta as { key: string; value: unknown }[]).map((one) => [one.key, one.value]),
  );

it('puts back what a workspace held, as one more change', async () => {
  const workspace = await testWorkspace();
  const { database } = workspace;
  const developer = await verifiedDeveloper(workspace);
  const before = (await readRawTables(database.name)).tables;
  await storedClient(workspace, developer.id);
  await database.meta.bulkPut([
    { key: 'exportedAt', value: 77 },
    { key: 'clockOffset', value: 5 },
  ]);
  const count = Number((await database.meta.get('changeCount'))?.value);
  expect(await replaceTables(database, before, { expected: count })).toEqual(ok(count + 1));
  const after = (await readRawTables(database.name)).tables;
  expect({ ...after, meta: [] }).toEqual({ ...before, meta: [] });
  // The export was of this workspace all the same; the clock belongs to what is restored.
  expect(metaOf(after)).toEqual({ ...metaOf(before), exportedAt: 77, changeCount: count + 1 });
});

it('refuses when something has changed since, and writes nothing', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const before = await readRawTables(workspace.database.name);
  expect(await replaceTables(workspace.database, {}, { expected: 99 })).toEqual(
    err(problem('undo/expired', {})),
  );
  expect(await readRawTables(workspace.database.name)).toEqual(before);
});

it('empties a workspace when there is nothing to put back', async () => {
  const workspace = await testWorkspace();
  const empty = (await readRawTables(workspace.database.name)).tables;
  await verifiedDeveloper(workspace);
  expect((await replaceTables(workspace.database, {})).ok).toBe(true);
  const after = (await readRawTables(workspace.database.name)).tables;
  expect({ ...after, meta: withoutLife(after).meta }).toEqual(empty);
});

const OLD = {
  developers: [{ id: 'd', email: 'ada@example.com', emailKey: 'ada@example.com' }],
  clients: [{ id: 'c', ownerId: 'd', nameKey: 'c', version: 1, createdAt: 3, localizations: [] }],
  meta: [{ key: 'recordVersion', value: 1 }],
};

it('lifts what an older release stored', async () => {
  const { database } = await testWorkspace();
  expect(await replaceTables(database, OLD)).toEqual(ok(1));
  expect(await database.clients.get('c')).toMatchObject({ platforms: [], reviewMail: true });
  expect((await database.meta.get('recordVersion'))?.value).toBe(RECORD_VERSION);
});

it.each([
  ['newer records', { meta: [{ key: 'recordVersion', value: 99 }] }, 'snapshot/newer'],
  ['records of no version', { meta: [] }, 'snapshot/damaged'],
  ['records that no migration can lift', { ...OLD, clients: [null] }, 'snapshot/damaged'],
  [
    'one name twice',
    { ...OLD, clients: [OLD.clients[0], { ...OLD.clients[0], id: 'e' }] },
    'snapshot/damaged',
  ],
] as const)('refuses %s, and leaves all as it is', async (_what, tables, code) => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const before = await readRawTables(workspace.database.name);
  expect(await replaceTables(workspace.database, tables)).toEqual(err(problem(code, {})));
  expect(await readRawTables(workspace.database.name)).toEqual(before);
});

it('throws what is the browser’s own', async () => {
  const { database, close } = await testWorkspace();
  close();
  await expect(replaceTables(database, {})).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});

it('begins another workspace with the same records, but its own life', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const { tables } = await readRawTables(workspace.database.name);
  const { database } = await testWorkspace();
  const lifted = liftTables(tables);
  if (!lifted.ok) throw new Error(lifted.error.code);
  await fillTables(database, withoutLife(lifted.value));
  expect(await database.developers.count()).toBe(1);
  expect(await database.meta.get('changeCount')).toBeUndefined();
});
