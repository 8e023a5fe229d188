import { expect, it } from 'vitest';
import type { World } from '../../../src/simulator/world.ts';
import { inMemory } from '../contract/worlds.ts';
import { ask, connected, PATHS, put, TOKEN, twoModes } from '../support/api-world.ts';

it('looks at the method first, then at the token, then at how often it came', async () => {
  const world = inMemory(connected());
  world.set({ callsPerMinute: 0 });
  const status = async (method: string, token: string | null) =>
    (await ask(world, 'nothing', { method, token })).status;
  expect(await status('DELETE', null)).toBe(405);
  expect(await status('GET', null)).toBe(401);
  expect(await status('GET', TOKEN)).toBe(429);
});

it('notes when and how often a home was changed', async () => {
  const world = inMemory(connected());
  world.pass(5);
  await put(world, PATHS.structure, { away: 'away' });
  await put(world, PATHS.structure, { away: 'nowhere' });
  const home = await world.read((records) => records.structure(twoModes().id));
  expect(home).toMatchObject({ away: 'away', revision: 2, updatedAt: world.now() });
});

it('writes nothing for a token that was revoked in the meantime', async () => {
  const world = inMemory(connected());
  const racing: World = {
    ...world,
    read: async (work) => {
      const value = await world.read(work);
      await world.change((records) => records.removeGrant('grant-1'));
      return value;
    },
  };
  expect((await put(racing, PATHS.structure, { away: 'away' })).status).toBe(401);
  const home = await world.read((records) => records.structure(twoModes().id));
  expect(home?.away).toBe('home');
});
