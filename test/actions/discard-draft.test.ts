import { expect, it } from 'vitest';
import { discardDraft } from '../../src/actions/discard-draft.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('throws one form away and no other', async () => {
  const workspace = await testWorkspace();
  must(await saveDraft(workspace, 'd', 'one', 1));
  must(await saveDraft(workspace, 'd', 'two', 2));
  must(await discardDraft(workspace, 'd', 'one'));
  expect((await workspace.database.drafts.toArray()).map(({ id }) => id)).toEqual(['d/two']);
});
