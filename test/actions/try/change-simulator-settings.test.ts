import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { DEFAULT_SIMULATOR_SETTINGS } from '../../../src/domain/simulator-settings.ts';
import { simulatorWorld } from '../../../src/storage/simulator-world.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('changes what is set, and leaves the rest', async () => {
  const workspace = await testWorkspace();
  must(await changeSimulatorSettings(workspace, { addTokenType: true }));
  must(await changeSimulatorSettings(workspace, { failures: ['b', 'a', 'b'] }));
  expect(await simulatorWorld(workspace).settings()).toEqual({
    ...DEFAULT_SIMULATOR_SETTINGS,
    addTokenType: true,
    failures: ['a', 'b'],
  });
  expect(await readChangeCount(workspace)).toBe(0);
});

it.each([
  [{ callsPerMinute: 0 }, 'callsPerMinute'],
  [{ writesPerHour: 1.5 }, 'writesPerHour'],
  [{ writesPerHour: 100_001 }, 'writesPerHour'],
])('refuses the limit %j', async (changes, field) => {
  const refused = await changeSimulatorSettings(await testWorkspace(), changes);
  expect(codes(refused)).toEqual(['simulator/bad-limit']);
  expect(refused).toMatchObject({ error: [{ field }] });
});
