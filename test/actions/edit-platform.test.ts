import { expect, it } from 'vitest';
import { editPlatform } from '../../src/actions/edit-platform.ts';
import { removePlatform } from '../../src/actions/remove-platform.ts';
import { clientOnPlatforms, lock, webPlatforms } from '../builders/platform.ts';
import { codes, must } from '../builders/workspace.ts';

const [A, B] = webPlatforms('a', 'b') as [ReturnType<typeof webPlatforms>[0], never];
const web = (host: string) => ({ kind: 'web', values: { webAddress: `https://${host}` } });

it('changes one platform and leaves the others', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  must(await editPlatform(workspace, clientId, A, web('new.example')));
  const client = await workspace.database.clients.get(clientId);
  expect(client?.platforms).toEqual([{ id: 'a', ...web('new.example') }, B, ...webPlatforms('c')]);
});

it('lets two tabs edit different platforms, and tells the later one of the same', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const results = await Promise.all([
    editPlatform(workspace, clientId, A, web('one.example')),
    editPlatform(workspace, clientId, B, web('two.example')),
    editPlatform(workspace, clientId, A, web('three.example')),
  ]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(codes(results[2])).toEqual(['client/changed-elsewhere']);
});

it('refuses what was removed meanwhile, a twin, a bad form and a locked client', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const edit = async (base: typeof A, host: string) =>
    codes(await editPlatform(workspace, clientId, base, web(host)));
  expect(await edit(A, 'b.example')).toEqual(['platform/duplicate']);
  expect(await edit(A, '')).toEqual(['support-url/no-host']);
  must(await removePlatform(workspace, clientId, 'b', 'b'));
  expect(await edit(B, 'new.example')).toEqual(['platform/not-found']);
  await lock(workspace, clientId);
  expect(await edit(A, 'new.example')).toEqual(['review/locked']);
});
