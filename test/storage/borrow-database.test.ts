import { expect, it, vi } from 'vitest';
import { borrowDatabase } from '../../src/storage/borrow-database.ts';
import { makeWorkspace } from '../../src/storage/make-workspace.ts';
import { makeDatabase } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

const readOffset = vi.fn(async (database: { name: string }) => Promise.resolve(database.name));

it('lends the open one as it is', async () => {
  const tab = await openTab();
  expect(await borrowDatabase(tab, tab.id, (database) => Promise.resolve(database))).toBe(
    tab.database,
  );
  expect(tab.database.isOpen()).toBe(true);
});

it('opens another one for as long as it takes', async () => {
  const tab = await openTab();
  const making = { now: 1, random: countingRandom() };
  const { id } = await makeWorkspace({ name: 'x', kind: 'own' }, making, async ({ meta }) => {
    await meta.put({ key: 'clockOffset', value: 5 });
  });
  const lent = await borrowDatabase(tab, id, async (database) => {
    expect((await database.meta.get('clockOffset'))?.value).toBe(5);
    return database;
  });
  expect(lent.isOpen()).toBe(false);
  await expect(borrowDatabase(tab, id, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
});

it('never opens what a newer release wrote', async () => {
  const tab = await openTab();
  await makeDatabase('birdhouse-workspace-new', 900, {});
  await expect(borrowDatabase(tab, 'new', readOffset)).rejects.toThrow('storage/newer-database');
  expect(readOffset).not.toHaveBeenCalled();
});
