import { expect, it } from 'vitest';
import { renameDevice } from '../../../src/actions/home/rename-device.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('gives a device of any kind another label', async () => {
  const { workspace, home, read } = await storedHome();
  must(await renameDevice(workspace, placeOf(home, home.cameras[0]), ' Above the door '));
  must(await renameDevice(workspace, placeOf(home, home.thermostats[1]), ''));
  const { cameras, thermostats, smokeAlarms } = await read();
  expect(cameras[0]?.label).toBe('Above the door');
  expect(thermostats.map(({ label }) => label)).toEqual(['', '']);
  expect(smokeAlarms).toEqual(home.smokeAlarms);
});

it('refuses a label that is too long, and a device that is gone', async () => {
  const { workspace, home } = await storedHome();
  const place = placeOf(home, home.cameras[0]);
  expect(codes(await renameDevice(workspace, place, 'x'.repeat(256)))).toEqual(['text/too-long']);
  const gone = placeOf(home, undefined);
  expect(codes(await renameDevice(workspace, gone, 'x'))).toEqual(['device/not-found']);
});
