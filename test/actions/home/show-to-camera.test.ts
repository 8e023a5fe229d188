import { expect, it } from 'vitest';
import { showToCamera } from '../../../src/actions/home/show-to-camera.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('lets a camera notice something, if there is something', async () => {
  const { workspace, home, read } = await storedHome();
  const place = placeOf(home, home.cameras[0]);
  const nothing = { hasMotion: false, hasPerson: false, hasSound: false };
  must(await showToCamera(workspace, place, { ...nothing, hasSound: true }));
  const startedAt = workspace.clock.now();
  expect((await read()).cameras[0]?.lastEvent).toMatchObject({ hasSound: true, startedAt });
  expect(codes(await showToCamera(workspace, place, nothing))).toEqual(['camera/nothing']);
});
