import { expect, it } from 'vitest';
import { removeDevice } from '../../../src/actions/try/remove-device.ts';
import { structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const HOME = structure();

it.each([
  [HOME.thermostats[1]!.id, 'thermostats', 'Bedroom (upstairs)'],
  [HOME.smokeAlarms[0]!.id, 'smokeAlarms', 'Hallway'],
  [HOME.cameras[0]!.id, 'cameras', 'Hallway'],
] as const)('takes %s from the %s, and brings it back', async (id, list, subject) => {
  const workspace = await testWorkspace();
  const { structures } = workspace.database;
  await structures.add(HOME);
  const removed = must(await removeDevice(workspace, HOME.id, id));
  expect(removed.subject).toBe(subject);
  const left = HOME[list].filter((device) => device.id !== id);
  expect(await structures.get(HOME.id)).toMatchObject({ [list]: left, revision: 2 });
  must(await removed.undo());
  expect(await structures.get(HOME.id)).toEqual(HOME);
  expect(codes(await removeDevice(workspace, HOME.id, 'gone'))).toEqual(['device/not-found']);
});
