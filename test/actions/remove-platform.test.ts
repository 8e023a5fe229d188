import { expect, it } from 'vitest';
import { addPlatform } from '../../src/actions/add-platform.ts';
import { removePlatform } from '../../src/actions/remove-platform.ts';
import { clientOnPlatforms, lock, platformIds } from '../builders/platform.ts';
import { codes, must } from '../builders/workspace.ts';

it('removes a platform; the undo puts it back in its place', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const before = await workspace.database.clients.get(clientId);
  const way = must(await removePlatform(workspace, clientId, 'b', 'The web'));
  expect(way.subject).toBe('The web');
  expect(await platformIds(workspace, clientId)).toBe('ac');
  must(await way.undo());
  expect(await workspace.database.clients.get(clientId)).toEqual(before);
});

it('cannot be undone after another change, which then stays', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const way = must(await removePlatform(workspace, clientId, 'b', 'b'));
  const values = { webAddress: 'https://d.example' };
  must(await addPlatform(workspace, clientId, { kind: 'web', values }));
  expect(codes(await way.undo())).toEqual(['undo/expired']);
  expect((await workspace.database.clients.get(clientId))?.platforms).toHaveLength(3);
});

it('removes once when two tabs do it, and refuses a locked client', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const twice = [1, 2].map(() => removePlatform(workspace, clientId, 'a', 'a'));
  const [first, second] = await Promise.all(twice);
  expect(first?.ok).toBe(true);
  expect(second && codes(second)).toEqual(['platform/not-found']);
  await lock(workspace, clientId);
  expect(codes(await removePlatform(workspace, clientId, 'b', 'b'))).toEqual(['review/locked']);
});
