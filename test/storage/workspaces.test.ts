import { afterEach, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem.ts';
import { err, ok } from '../../src/shared/result.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from '../../src/storage/registry.ts';
import {
  findWorkspace,
  listWorkspace,
  markOpened,
  readWorkspaces,
  removeWorkspace,
  renameListed,
  type NameChoice,
} from '../../src/storage/workspaces.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';

afterEach(deleteDatabases);

const entry = (id: string, openedAt: number): WorkspaceEntry => ({
  id,
  name: id,
  createdAt: 1,
  openedAt,
});
const asIs: NameChoice = () => ok('named');
const refuse: NameChoice = () => err(problem('workspace-name/taken', { name: 'x' }));
const ids = async () => (await readWorkspaces()).map(({ id }) => id);

it('lists the last opened first', async () => {
  for (const [at, id] of ['one', 'two', 'three'].entries()) {
    await listWorkspace(entry(id, at), asIs);
  }
  expect(await markOpened('two', 9)).toBe(true);
  expect(await markOpened('gone', 9)).toBe(false);
  expect(await ids()).toEqual(['two', 'three', 'one']);
  expect(await findWorkspace('two')).toEqual({ ...entry('two', 9), name: 'named' });
  expect(await findWorkspace('gone')).toBeNull();
});

it('asks by which name to list one, knowing the others', async () => {
  await listWorkspace(entry('one', 1), asIs);
  const asked: string[][] = [];
  const choose: NameChoice = (others) => {
    asked.push(others.map(({ id }) => id));
    return ok('new');
  };
  expect(await listWorkspace(entry('two', 2), choose)).toMatchObject(ok({ name: 'new' }));
  expect(await renameListed('one', choose)).toEqual(ok('new'));
  expect(asked).toEqual([['one'], ['two']]);
  expect(await findWorkspace('one')).toEqual({ ...entry('one', 1), name: 'new' });
});

it('lists and renames nothing under a refused name', async () => {
  expect((await listWorkspace(entry('one', 1), refuse)).ok).toBe(false);
  expect(await ids()).toEqual([]);
  await listWorkspace(entry('one', 1), asIs);
  expect((await renameListed('one', refuse))?.ok).toBe(false);
  expect(await renameListed('gone', asIs)).toBeNull();
  expect((await findWorkspace('one'))?.name).toBe('named');
});

it('removes a workspace with its database, also one that a tab has open', async () => {
  let isTakenAway = false;
  const { id } = await openTab({ onTakenAway: () => (isTakenAway = true) });
  await removeWorkspace(id);
  expect(isTakenAway).toBe(true);
  expect(await ids()).toEqual([]);
  expect(await databaseNames()).not.toContain(workspaceDatabaseName(id));
});
