import { afterEach, expect, it } from 'vitest';
import { ok } from '../../src/shared/result.ts';
import { workspaceDatabaseName } from '../../src/storage/registry.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { listMade, noteMaking, removeUnfinished } from '../../src/storage/unfinished-workspaces.ts';
import {
  findWorkspace,
  markOpened,
  readUnfinished,
  readWorkspaces,
  renameListed,
  type NameChoice,
} from '../../src/storage/workspaces.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';
import { finished, leftOver } from '../builders/unfinished.ts';

afterEach(deleteDatabases);

it('is never shown or opened while it is being made, nor does its name count', async () => {
  const own = await openTab();
  const id = await leftOver();
  expect(await databaseNames()).toContain(workspaceDatabaseName(id));
  expect((await readWorkspaces()).map((one) => one.id)).toEqual([own.id]);
  expect(await findWorkspace(id)).toBeNull();
  expect(await markOpened(id, 9)).toBe(false);
  expect((await openTab({ wanted: id })).id).toBe(own.id);
  const alone: NameChoice = (others) => ok(`knows ${others.length}`);
  expect(await renameListed(own.id, alone)).toEqual(ok('knows 0'));
  expect(await renameListed(id, alone)).toBeNull();
  expect(await readUnfinished()).toEqual([id]);
});

it('takes the place of its note, and only of that', async () => {
  const entry = { id: 'one', name: '', createdAt: 1, openedAt: 2 };
  const named: NameChoice = () => ok('Named');
  await noteMaking('one', 1);
  await expect(noteMaking('one', 1)).rejects.toThrow('ConstraintError');
  expect(await listMade(entry, named)).toEqual(ok({ ...entry, name: 'Named' }));
  expect(await readWorkspaces()).toEqual([{ ...entry, name: 'Named' }]);
  expect(await readUnfinished()).toEqual([]);
  await expect(listMade({ ...entry, id: 'erased' }, named)).rejects.toThrow('storage/closed');
});

it('goes with all that there is of it; a finished one stays', async () => {
  const { id: seen } = await finished();
  await removeUnfinished(await leftOver());
  await removeUnfinished(seen);
  expect(await readUnfinished()).toEqual([]);
  expect((await listSnapshots()).map(({ workspaceId }) => workspaceId)).toEqual([seen]);
  expect(await databaseNames()).toEqual([
    'birdhouse-registry',
    'birdhouse-snapshots',
    workspaceDatabaseName(seen),
  ]);
});
