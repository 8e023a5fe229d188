import { expect, it } from 'vitest';
import { noteExport } from '../../../src/actions/export/note-export.ts';
import { must, testWorkspace, verifiedDeveloper } from '../../builders/workspace.ts';

it('notes when the whole workspace left, which is no change', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const before = Date.now();
  must(await noteExport(workspace, 1));
  const { meta } = workspace.database;
  expect((await meta.get('exportedAt'))?.value).toBeGreaterThanOrEqual(before);
  expect((await meta.get('exportedChangeCount'))?.value).toBe(1);
  expect((await meta.get('changeCount'))?.value).toBe(1);
});
