import { expect, it } from 'vitest';
import { failuresOn, NO_FAILURES } from '../../src/domain/failure-catalog.ts';
import { slowNetwork } from '../../src/simulator/slow-network.ts';
import { inMemory } from './contract/worlds.ts';

it('waits two seconds when it is switched on', async () => {
  const world = inMemory();
  await slowNetwork(world, NO_FAILURES);
  let isBack = false;
  const waiting = slowNetwork(world, failuresOn(['slow'])).then(() => (isBack = true));
  world.pass(1999);
  await Promise.resolve();
  expect(isBack).toBe(false);
  world.pass(1);
  await waiting;
  expect(isBack).toBe(true);
});
