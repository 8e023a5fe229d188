import { expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { findDraft } from '../../src/queries/drafts.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('finds a developer’s draft of one form', async () => {
  const workspace = await testWorkspace();
  must(await saveDraft(workspace, 'd', 'form', { name: 'a' }));
  expect((await findDraft(workspace, 'd', 'form'))?.values).toEqual({ name: 'a' });
  expect(await findDraft(workspace, 'e', 'form')).toBeNull();
});
