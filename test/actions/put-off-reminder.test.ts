import { expect, it } from 'vitest';
import { putOffReminder } from '../../src/actions/put-off-reminder.ts';
import { must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('remembers when, and at which change, without being a change itself', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  must(await putOffReminder(workspace, 7000));
  const { meta } = workspace.database;
  expect(await meta.get('remindedAt')).toEqual({ key: 'remindedAt', value: 7000 });
  expect(await meta.get('remindedChangeCount')).toMatchObject({ value: 1 });
  expect(await meta.get('changeCount')).toMatchObject({ value: 1 });
});
