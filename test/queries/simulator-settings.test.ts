import { expect, it } from 'vitest';
import { DEFAULT_SIMULATOR_SETTINGS } from '../../src/domain/simulator-settings.ts';
import { simulatorSettings } from '../../src/queries/simulator-settings.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('reads what is set, and what holds where nothing is', async () => {
  const workspace = await testWorkspace();
  expect(await simulatorSettings(workspace)).toEqual(DEFAULT_SIMULATOR_SETTINGS);
  const value = JSON.stringify({ redirectApi: true });
  await workspace.database.meta.put({ key: 'simulatorSettings', value });
  expect(await simulatorSettings(workspace)).toMatchObject({ redirectApi: true });
});
