import { expect, it } from 'vitest';
import { duplicateWorkspace } from '../../src/actions/duplicate-workspace.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { readWorkspaces } from '../../src/storage/workspaces.ts';
import { makeDatabase } from '../builders/databases.ts';
import { contentsOf, demoWorkspace } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('copies all that a workspace holds, as one’s own that began so', async () => {
  const demo = await demoWorkspace();
  const tab = await openTab({ wanted: demo.id });
  await tab.database.meta.put({ key: 'exportedAt', value: 5 });
  const copy = must(await duplicateWorkspace(demo.id, ' My copy ', 'Yours'));
  expect(copy).toMatchObject({ name: 'My copy', kind: 'own', hasStart: true });
  expect(await contentsOf(copy.id)).toEqual(await contentsOf(demo.id));
  expect((await contentsOf(copy.id)).tables.images).toHaveLength(4);
  const other = await openTab({ wanted: copy.id });
  expect(await other.database.meta.get('exportedAt')).toBeUndefined();
  expect((await listSnapshots())[0]).toMatchObject({ reason: 'start', workspaceId: copy.id });
});

it('refuses what cannot be copied, and leaves nothing', async () => {
  const demo = await demoWorkspace();
  await makeDatabase('birdhouse-workspace-x', 900, {
    meta: { key: 'key', records: [{ key: 'recordVersion', value: 99 }] },
  });
  const duplicate = (id: string, name: string) => duplicateWorkspace(id, name, 'Yours');
  expect(codes(await duplicate(demo.id, 'demo'))).toEqual(['workspace-name/taken']);
  expect(codes(await duplicate(demo.id, ''))).toEqual(['workspace-name/required']);
  expect(codes(await duplicate('x', 'New'))).toEqual(['workspace/not-found']);
  expect(await readWorkspaces()).toHaveLength(1);
  expect(await listSnapshots()).toHaveLength(1);
});
