import { expect, it } from 'vitest';
import { renameWorkspace } from '../../src/actions/rename-workspace.ts';
import { readWorkspaces } from '../../src/storage/workspaces.ts';
import { demoWorkspace } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

const names = async () => (await readWorkspaces()).map(({ name }) => name).sort();

it('gives any workspace another name, also one that only its own name folds to', async () => {
  const { id } = await openTab();
  const { id: demo } = await demoWorkspace();
  expect(must(await renameWorkspace(id, ' Garden ', 'Yours'))).toBe('Garden');
  must(await renameWorkspace(demo, 'DEMO', 'Yours'));
  expect(await names()).toEqual(['DEMO', 'Garden']);
});

it('refuses what is no name, is taken or is gone', async () => {
  const { id } = await openTab();
  await demoWorkspace();
  expect(codes(await renameWorkspace(id, 'demo', 'Yours'))).toEqual(['workspace-name/taken']);
  expect(codes(await renameWorkspace(id, '', 'Yours'))).toEqual(['workspace-name/required']);
  expect(codes(await renameWorkspace('gone', 'New', 'Yours'))).toEqual(['workspace/not-found']);
  expect(await names()).toEqual(['', 'Demo']);
});
