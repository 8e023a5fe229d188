import { expect, it } from 'vitest';
import { memoryWorld } from '../../src/simulator/memory-world.ts';
import { structure } from '../builders/home.ts';
import { seededRandom } from '../builders/seeded-random.ts';

it('shows nobody half a change', async () => {
  const world = memoryWorld({ structures: [structure()] }, { random: seededRandom() });
  const changing = world.change(async (records) => {
    await records.putStructure(structure({ name: 'Half' }));
    await records.putStructure(structure({ name: 'Whole' }));
  });
  const seen = world.read((records) => records.structure(structure().id));
  expect((await seen)?.name).toBe('Whole');
  await changing;
});

it('lets time pass for those who wait', async () => {
  const world = memoryWorld({}, { random: seededRandom(), now: 7 });
  const waiting = world.wait(10);
  world.pass(10);
  await waiting;
  expect(world.now()).toBe(17);
});
