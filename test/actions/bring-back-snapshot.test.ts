import { expect, it } from 'vitest';
import { bringBackSnapshot } from '../../src/actions/bring-back-snapshot.ts';
import { deleteWorkspace } from '../../src/actions/delete-workspace.ts';
import { resetWorkspace } from '../../src/actions/reset-workspace.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { findWorkspace } from '../../src/storage/workspaces.ts';
import { contentsOf, demoWorkspace } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('brings a deleted workspace back, with a number behind a name that is taken', async () => {
  const tab = await openTab();
  const demo = await demoWorkspace();
  const before = await contentsOf(demo.id);
  must(await deleteWorkspace(tab, demo.id));
  await demoWorkspace();
  const [, kept] = await listSnapshots();
  if (kept?.reason !== 'delete') throw new Error('It is another one.');
  must(await bringBackSnapshot(kept));
  expect(await contentsOf(demo.id)).toEqual(before);
  expect(await findWorkspace(demo.id)).toMatchObject({ name: 'Demo 2', kind: 'demo' });
  must(await resetWorkspace(tab, demo.id));
  expect(codes(await bringBackSnapshot(kept))).toEqual(['undo/expired']);
});

it('brings one’s own back without a name, as it had none', async () => {
  const tab = await openTab();
  must(await deleteWorkspace(tab, tab.id));
  const [kept] = await listSnapshots();
  if (kept === undefined) throw new Error('There is none.');
  expect(must(await bringBackSnapshot(kept)).name).toBe('');
  expect((await findWorkspace(tab.id))?.hasStart).toBeUndefined();
});
