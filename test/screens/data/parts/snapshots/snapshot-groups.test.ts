import { expect, it } from 'vitest';
import type { Snapshot } from '../../../../../src/domain/snapshot.ts';
import type { ShownWorkspace } from '../../../../../src/screens/data/parts/shown-workspace.ts';
import { snapshotGroups } from '../../../../../src/screens/data/parts/snapshots/snapshot-groups.ts';

const entry = (id: string, isOpen = false): ShownWorkspace => ({
  id,
  name: `Named ${id}`,
  kind: 'own',
  createdAt: 1,
  openedAt: 1,
  isOpen,
});
const snapshot = (id: string, workspaceId: string, workspaceName = 'Then') =>
  ({ id, workspaceId, workspaceName }) as Snapshot;

it('puts this tab’s workspace first and the deleted ones last', () => {
  const snapshots = [
    snapshot('5', 'gone', ''),
    snapshot('4', 'b'),
    snapshot('3', 'a'),
    snapshot('2', 'a'),
    snapshot('1', 'lost'),
  ];
  const groups = snapshotGroups(snapshots, [entry('b'), entry('c'), entry('a', true)], 'Unnamed');
  expect(groups.map(({ name, snapshots: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['Named a', ['3', '2']],
    ['Named b', ['4']],
    ['Unnamed', ['5']],
    ['Then', ['1']],
  ]);
  expect(groups.map(({ entry: found }) => found?.id ?? null)).toEqual(['a', 'b', null, null]);
});
