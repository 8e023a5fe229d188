import { expect, it } from 'vitest';
import { changeDevice } from '../../../src/actions/home/change-device.ts';
import { ok } from '../../../src/shared/result.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('changes a home through one of its devices, and counts it', async () => {
  const { workspace, home, read } = await storedHome();
  const place = placeOf(home, home.cameras[0]);
  const done = await changeDevice(
    workspace,
    place,
    (one) => one.cameras,
    (camera, structure) => ok({ ...structure, name: camera.id }),
  );
  must(done);
  expect(await read()).toMatchObject({ name: place.deviceId, revision: home.revision + 1 });
});

it('refuses a home or a device that is gone', async () => {
  const { workspace, home } = await storedHome();
  const change = (place: { structureId: string; deviceId: string }) =>
    changeDevice(
      workspace,
      place,
      (one) => one.cameras,
      (_camera, structure) => ok(structure),
    );
  expect(codes(await change({ structureId: 'x', deviceId: 'y' }))).toEqual(['structure/not-found']);
  expect(codes(await change(placeOf(home, undefined)))).toEqual(['device/not-found']);
});
