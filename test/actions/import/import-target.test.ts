import { expect, it } from 'vitest';
import { withTarget } from '../../../src/actions/import/import-target.ts';
import { storageProblemOf } from '../../../src/storage/storage-problem.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../../builders/databases.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (exception: unknown) => storageProblemOf(exception)?.code,
  );

it('works on a workspace over a connection of its own, and lets go of it', async () => {
  const { database } = await testWorkspace();
  const found = await withTarget(database.name, async (own) => {
    expect(own).not.toBe(database);
    return own.developers.count();
  });
  expect(found).toBe(0);
  expect(await database.developers.count()).toBe(0);
});

it('makes no database where there is none', async () => {
  const count = withTarget('birdhouse-workspace-gone', ({ clients }) => clients.count());
  expect(await problemOf(count)).toBe('storage/closed');
  expect(await databaseNames()).not.toContain('birdhouse-workspace-gone');
});

it('leaves one alone that a newer release has lifted', async () => {
  await makeDatabase('birdhouse-workspace-new', 9999, {});
  const count = withTarget('birdhouse-workspace-new', ({ clients }) => clients.count());
  expect(await problemOf(count)).toBe('storage/newer-database');
  await deleteDatabases();
});

it('steps aside for whoever deletes the database', async () => {
  const { database } = await testWorkspace();
  const work = withTarget(database.name, async (own) => {
    await database.delete();
    return own.clients.count();
  });
  expect(await problemOf(work)).toBe('storage/closed');
});
