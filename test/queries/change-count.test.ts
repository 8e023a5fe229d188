import { expect, it } from 'vitest';
import { changeCount } from '../../src/queries/change-count.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('rises with each change', async () => {
  const workspace = await testWorkspace();
  expect(await changeCount(workspace)).toBe(0);
  const { id } = await verifiedDeveloper(workspace);
  expect(await changeCount(workspace)).toBe(1);
  await storedClient(workspace, id);
  expect(await changeCount(workspace)).toBe(2);
});
