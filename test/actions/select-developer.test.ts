import { expect, it } from 'vitest';
import { selectDeveloper } from '../../src/actions/select-developer.ts';
import { currentDeveloper } from '../../src/queries/developers.ts';
import { codes, must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('signs a developer in, and nobody', async () => {
  const workspace = await testWorkspace();
  const ada = await verifiedDeveloper(workspace);
  await verifiedDeveloper(workspace, 'bob@example.com');
  must(await selectDeveloper(workspace, ada.id));
  expect((await currentDeveloper(workspace))?.email).toBe('ada@example.com');
  must(await selectDeveloper(workspace, null));
  expect(await currentDeveloper(workspace)).toBeNull();
});

it('refuses a developer who is gone', async () => {
  expect(codes(await selectDeveloper(await testWorkspace(), 'x'))).toEqual(['developer/not-found']);
});
