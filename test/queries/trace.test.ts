import { expect, it } from 'vitest';
import { listExchanges } from '../../src/queries/trace.ts';
import { simulatorWorld } from '../../src/storage/simulator-world.ts';
import { exchange } from '../builders/exchange.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('lists what was traced, the oldest first', async () => {
  const workspace = await testWorkspace();
  const world = simulatorWorld(workspace);
  for (const at of [3, 1, 2]) await world.trace(exchange({ at }));
  expect((await listExchanges(workspace)).map(({ at }) => at)).toEqual([3, 1, 2]);
});
