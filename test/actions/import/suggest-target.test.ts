import { describe, expect, it } from 'vitest';
import { suggestTarget } from '../../../src/actions/import/suggest-target.ts';
import type { PlanItem } from '../../../src/transfer/import-plan.ts';
import { importPlan, planDeveloper, planItem } from '../../builders/import-plan.ts';
import { testWorkspace, verifiedDeveloper } from '../../builders/workspace.ts';

const WORKSPACE = planItem('', { id: 'workspace', kind: 'workspace', state: 'different' });
const NEW = planItem('porch');
const KNOWN = planDeveloper('ada@example.com', { state: 'same' });
const CLASH = planItem('vane', { state: 'clash' });

describe('where a document goes', () => {
  it.each<[string, readonly PlanItem[], boolean, string]>([
    ['what came from here', [WORKSPACE, KNOWN, NEW], false, 'here'],
    ['the same as a link', [WORKSPACE, KNOWN, NEW], true, 'beside'],
    ['what nobody here knows', [WORKSPACE, NEW], false, 'beside'],
    ['what only clashes', [CLASH], false, 'beside'],
  ])('%s', async (_what, items, isLink, target) => {
    const workspace = await testWorkspace();
    await verifiedDeveloper(workspace);
    expect(await suggestTarget(workspace, importPlan(items), isLink)).toBe(target);
  });

  it('into a workspace that holds nothing yet', async () => {
    const workspace = await testWorkspace();
    expect(await suggestTarget(workspace, importPlan([NEW]), false)).toBe('here');
  });
});
