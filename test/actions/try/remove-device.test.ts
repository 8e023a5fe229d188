import { expect, it } from 'vitest';
import { removeDevice } from '../../../src/actions/try/remove-device.ts';
import { HOUR } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';
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
  const left = HOME[list].filter((device) => device.id !== id).map((one) => ({ id: one.id }));
  expect(await structures.get(HOME.id)).toMatchObject({ [list]: left, revision: 2 });
  must(await removed.undo());
  expect(await structures.get(HOME.id)).toEqual(HOME);
  expect(codes(await removeDevice(workspace, HOME.id, 'gone'))).toEqual(['device/not-found']);
});

it('writes down how warm it is before an alarm that kept it cold goes', async () => {
  const workspace = await testWorkspace();
  const { structures } = workspace.database;
  const began = workspace.clock.now();
  const cold = { hvacMode: 'heat', target: 25, ambient: 15, ambientAt: began } as const;
  const home = structure({
    outdoorTemperature: 15,
    thermostats: [thermostat({ ...HOME.thermostats[0]!, ...cold })],
    smokeAlarms: [{ ...HOME.smokeAlarms[0]!, smokeAlarmState: 'emergency' }],
  });
  await structures.add(home);
  workspace.wait(HOUR);
  must(await removeDevice(workspace, home.id, home.smokeAlarms[0]!.id));
  const [kept] = (await structures.get(home.id))?.thermostats ?? [];
  expect(kept?.ambient).toBe(15);
  expect(kept?.ambientAt).toBe(began + HOUR);
});
