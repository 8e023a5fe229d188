import { expect, it } from 'vitest';
import { listSnapshots, snapshotContents, startOf } from '../../src/queries/snapshots.ts';
import { takeSnapshot } from '../../src/storage/snapshots.ts';
import { makeDatabase } from '../builders/databases.ts';
import { demoWorkspace } from '../builders/kept-workspaces.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

const taking = { now: 1, random: countingRandom() };

it('lists them, and finds how a workspace began', async () => {
  const tab = await openTab();
  const { id } = await demoWorkspace();
  const taken = await takeSnapshot(tab, tab.database.name, 'asked', taking);
  expect((await listSnapshots())[0]).toEqual(taken);
  expect(await startOf(id)).toMatchObject({ reason: 'start', clients: 6 });
  expect(await startOf(tab.id)).toBeNull();
});

it('names what one holds, whatever its records are', async () => {
  await openTab();
  await makeDatabase('odd', 1, {
    developers: { key: 'id', records: [{ id: 'a', email: 'ada@example.com' }, { id: 'b' }] },
    clients: {
      key: 'id',
      records: [
        { id: 1, ownerId: 'a', name: 'One' },
        { id: 2, ownerId: 'a', name: 7 },
        { id: 3, ownerId: 'gone', name: 'Three' },
      ],
    },
  });
  const { id } = await takeSnapshot({ id: 'x', name: '', kind: 'own' }, 'odd', 'asked', taking);
  expect(await snapshotContents(id)).toEqual({
    developers: [
      { id: 'a', email: 'ada@example.com', clients: ['One', ''] },
      { id: 'b', email: '', clients: [] },
    ],
    orphans: ['Three'],
  });
  expect(await snapshotContents('gone')).toBeNull();
});
