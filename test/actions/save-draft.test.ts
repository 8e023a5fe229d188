import { expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { readChangeCount } from '../../src/storage/write.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('keeps the newest values and ends no undo', async () => {
  const workspace = await testWorkspace();
  must(await saveDraft(workspace, 'd', 'form', { name: 'a' }));
  must(await saveDraft(workspace, 'd', 'form', { name: 'b' }));
  expect(await workspace.database.drafts.toArray()).toEqual([
    { id: 'd/form', values: { name: 'b' }, updatedAt: workspace.clock.now() },
  ]);
  expect(await readChangeCount(workspace)).toBe(0);
});
