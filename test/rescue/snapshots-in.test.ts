import { expect, it } from 'vitest';
import { snapshotsIn } from '../../src/rescue/snapshots-in.ts';

const SNAPSHOT = {
  id: 's',
  order: 4,
  workspaceId: 'w',
  workspaceName: 'Lesson',
  takenAt: 1000,
  databaseVersion: 20,
};
const part = (position: number, table: string, records: unknown) => ({
  snapshotId: 's',
  position,
  table,
  records,
});

it('puts a snapshot together from its parts, in their order', () => {
  const parts = [part(2, 'clients', [3]), part(0, 'meta', []), part(1, 'clients', [1, 2])];
  const found = snapshotsIn({ snapshots: [SNAPSHOT], parts: [...parts, { snapshotId: 'other' }] });
  const { workspaceId, order, takenAt, databaseVersion } = SNAPSHOT;
  const tables = { meta: [], clients: [1, 2, 3] };
  expect(found).toEqual([{ workspaceId, name: 'Lesson', order, takenAt, databaseVersion, tables }]);
});

it('makes the best of what is damaged', () => {
  expect(snapshotsIn({})).toEqual([]);
  const snapshots = [null, 7, { id: 's', takenAt: 1e300, databaseVersion: 'x' }];
  const parts = [null, part(0, 'clients', 'x'), { ...part(1, 'clients', [1]), position: {} }];
  expect(snapshotsIn({ snapshots, parts })).toEqual([
    {
      workspaceId: '',
      name: '',
      order: 0,
      takenAt: 8.64e15,
      databaseVersion: 0,
      tables: { clients: [1] },
    },
  ]);
});
