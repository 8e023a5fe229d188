import { expect, it } from 'vitest';
import { switchCamera } from '../../../src/actions/home/switch-camera.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('switches a camera, and refuses a stream without a connection', async () => {
  const { workspace, home, read } = await storedHome();
  const place = placeOf(home, home.cameras[0]);
  must(await switchCamera(workspace, place, { isOnline: false }));
  expect((await read()).cameras[0]?.isOnline).toBe(false);
  const refused = await switchCamera(workspace, place, { isStreaming: false });
  expect(codes(refused)).toEqual(['camera/offline']);
});
