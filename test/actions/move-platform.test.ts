import { expect, it } from 'vitest';
import { movePlatform } from '../../src/actions/move-platform.ts';
import { clientOnPlatforms, lock, platformIds } from '../builders/platform.ts';
import { codes, must } from '../builders/workspace.ts';

it('moves by steps and says where the platform is now', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  expect(must(await movePlatform(workspace, clientId, 'a', 1))).toEqual({ position: 2, count: 3 });
  expect(await platformIds(workspace, clientId)).toBe('bac');
});

it('moves from where the platform is when several moves come at once', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  await Promise.all([
    movePlatform(workspace, clientId, 'a', 1),
    movePlatform(workspace, clientId, 'a', 1),
    movePlatform(workspace, clientId, 'c', -1),
  ]);
  expect(await platformIds(workspace, clientId)).toBe('cba');
});

it('refuses what is gone and a locked client', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  expect(codes(await movePlatform(workspace, clientId, 'z', 1))).toEqual(['platform/not-found']);
  await lock(workspace, clientId);
  expect(codes(await movePlatform(workspace, clientId, 'a', 1))).toEqual(['review/locked']);
});
