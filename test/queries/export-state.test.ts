import { expect, it } from 'vitest';
import { putOffReminder } from '../../src/actions/put-off-reminder.ts';
import { exportState } from '../../src/queries/export-state.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('counts every change of a workspace that was never exported', async () => {
  const workspace = await testWorkspace();
  expect(await exportState(workspace)).toMatchObject({ exportedAt: null, changes: 0 });
  const { id } = await verifiedDeveloper(workspace);
  await storedClient(workspace, id);
  const state = await exportState(workspace);
  expect(state).toMatchObject({ exportedAt: null, changes: 2, reminder: { changes: 2 } });
});

it('counts from the last export, and reminders from when they were put off', async () => {
  const workspace = await testWorkspace();
  const { id } = await verifiedDeveloper(workspace);
  await workspace.database.meta.bulkPut([
    { key: 'exportedAt', value: 5000 },
    { key: 'exportedChangeCount', value: 1 },
  ]);
  await storedClient(workspace, id);
  const reminder = { since: 5000, changes: 1 };
  expect(await exportState(workspace)).toEqual({ exportedAt: 5000, changes: 1, reminder });
  await putOffReminder(workspace, 9000);
  expect(await exportState(workspace)).toEqual({
    exportedAt: 5000,
    changes: 1,
    reminder: { since: 9000, changes: 0 },
  });
});
