import { expect, it } from 'vitest';
import { ensureHome } from '../../../src/actions/try/ensure-home.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { homeUser } from '../../builders/home.ts';
import { must, testWorkspace } from '../../builders/workspace.ts';

const PLACE = { locale: 'nl-NL', countryCode: 'NL', timeZone: 'Europe/Amsterdam' };

it('makes a person with a furnished home, once', async () => {
  const workspace = await testWorkspace();
  const { homeUsers, structures } = workspace.database;
  const user = must(await ensureHome(workspace, PLACE));
  expect(user).toMatchObject({ locale: 'nl-NL' });
  const made = await structures.toArray();
  expect(made).toMatchObject([{ ownerId: user.id, name: 'Home', timeZone: 'Europe/Amsterdam' }]);
  expect(made[0]?.thermostats[0]).toMatchObject({ scale: 'C', locale: 'nl-NL' });
  const count = await readChangeCount(workspace);
  expect(must(await ensureHome(workspace, PLACE))).toEqual(user);
  expect(await homeUsers.toArray()).toEqual([user]);
  expect(await structures.toArray()).toEqual(made);
  expect(await readChangeCount(workspace)).toBe(count);
});

it('makes one even when two tabs ask at once', async () => {
  const workspace = await testWorkspace();
  const [one, other] = await Promise.all([1, 2].map(() => ensureHome(workspace, PLACE)));
  expect(must(one!)).toEqual(must(other!));
  expect(await workspace.database.homeUsers.count()).toBe(1);
  expect(await workspace.database.structures.count()).toBe(1);
});

it('leaves people alone who gave up their home', async () => {
  const workspace = await testWorkspace();
  await workspace.database.homeUsers.bulkAdd([
    homeUser({ id: 'b', createdAt: 2 }),
    homeUser({ id: 'c', createdAt: 1 }),
  ]);
  expect(must(await ensureHome(workspace, PLACE)).id).toBe('c');
  expect(await workspace.database.structures.count()).toBe(0);
});
