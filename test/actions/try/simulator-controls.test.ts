import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { clearTrace } from '../../../src/actions/try/clear-trace.ts';
import { DEFAULT_SIMULATOR_SETTINGS } from '../../../src/domain/simulator-settings.ts';
import { simulatorSettings } from '../../../src/queries/simulator-settings.ts';
import { listExchanges } from '../../../src/queries/trace.ts';
import { simulatorWorld } from '../../../src/storage/simulator-world.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { exchange } from '../../builders/exchange.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('changes what is set, and leaves the rest', async () => {
  const workspace = await testWorkspace();
  expect(await simulatorSettings(workspace)).toEqual(DEFAULT_SIMULATOR_SETTINGS);
  must(await changeSimulatorSettings(workspace, { addTokenType: true }));
  must(await changeSimulatorSettings(workspace, { failures: ['b', 'a', 'b'] }));
  const expected = { ...DEFAULT_SIMULATOR_SETTINGS, addTokenType: true, failures: ['a', 'b'] };
  expect(await simulatorSettings(workspace)).toEqual(expected);
  expect(await simulatorWorld(workspace).settings()).toEqual(expected);
  expect(await readChangeCount(workspace)).toBe(0);
});

it.each([
  [{ callsPerMinute: 0 }, 'callsPerMinute'],
  [{ writesPerHour: 1.5 }, 'writesPerHour'],
  [{ writesPerHour: 100_001 }, 'writesPerHour'],
])('refuses the limit %j', async (changes, field) => {
  const workspace = await testWorkspace();
  const refused = await changeSimulatorSettings(workspace, changes);
  expect(codes(refused)).toEqual(['simulator/bad-limit']);
  expect(refused).toMatchObject({ error: [{ field }] });
});

it('forgets the trace', async () => {
  const workspace = await testWorkspace();
  const world = simulatorWorld(workspace);
  await world.trace(exchange({ at: 1 }));
  await world.trace(exchange({ at: 2 }));
  expect((await listExchanges(workspace)).map(({ at }) => at)).toEqual([1, 2]);
  must(await clearTrace(workspace));
  expect(await listExchanges(workspace)).toEqual([]);
});
