import type { Workspace } from '../../storage/workspace.ts';
import type { ImportPlan } from '../../transfer/import-plan.ts';
import type { ImportTarget } from './import-session.ts';

/**
 * Where a document should go unless its reader chooses otherwise (ours). What came as a link, or
 * holds no developer or client that this workspace knows, is somebody else's and goes beside it;
 * unless nothing is here yet, as when a copy is brought back into a new browser.
 */
export async function suggestTarget(
  { database }: Workspace,
  plan: ImportPlan,
  isLink: boolean,
): Promise<ImportTarget['kind']> {
  if (isLink) return 'beside';
  const isKnown = plan.items.some(
    ({ kind, state }) => kind !== 'workspace' && (state === 'same' || state === 'different'),
  );
  if (isKnown) return 'here';
  return (await database.developers.count()) === 0 ? 'here' : 'beside';
}
