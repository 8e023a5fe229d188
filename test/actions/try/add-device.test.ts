import { expect, it } from 'vitest';
import { addDevice } from '../../../src/actions/try/add-device.ts';
import { BEDROOM, camera, HALLWAY, homeUser, structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const HOME = structure();

it('puts a device into a room, speaking as its owner does', async () => {
  const workspace = await testWorkspace();
  await workspace.database.homeUsers.add(homeUser({ locale: 'es-US' }));
  await workspace.database.structures.add(HOME);
  const input = { kind: 'thermostat', whereId: BEDROOM, label: ' left ' } as const;
  const changed = must(await addDevice(workspace, HOME.id, input));
  expect(changed.revision).toBe(HOME.revision + 1);
  expect(changed.thermostats.at(-1)).toMatchObject({
    ...{ whereId: BEDROOM, label: 'left', locale: 'es-US', scale: 'F' },
    ambientAt: workspace.clock.now(),
  });
  expect(await workspace.database.structures.get(HOME.id)).toEqual(changed);
});

it.each([
  ['a room that is not there', HOME.id, { whereId: 'attic' }, 'device/unknown-room'],
  ['a label of two lines', HOME.id, { label: 'a\nb' }, 'text/control-character'],
  ['a structure that is gone', 'gone', {}, 'structure/not-found'],
  ['an eleventh camera', HOME.id, {}, 'device/limit-reached'],
])('refuses %s', async (_what, id, changes, code) => {
  const cameras = Array.from({ length: 10 }, (_, at) => camera({ id: `c${at}` }));
  const workspace = await testWorkspace();
  await workspace.database.structures.add({ ...HOME, cameras });
  const input = { kind: 'camera', whereId: HALLWAY, label: '', ...changes } as const;
  expect(codes(await addDevice(workspace, id, input))).toEqual([code]);
});
