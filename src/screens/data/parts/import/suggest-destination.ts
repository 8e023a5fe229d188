import type { ImportPlan } from '../../../../actions/import/import-session.ts';
import { suggestTarget } from '../../../../actions/import/suggest-target.ts';
import { freeWorkspaceName } from '../../../../domain/workspace-name.ts';
import { formatDateTime } from '../../../../i18n/format.ts';
import type { useWorkspace } from '../../../../queries/workspace-context.ts';
import { listWorkspaces } from '../../../../queries/workspaces.ts';
import type { Destination } from './import-step.ts';

type Translate = (key: string, options: { values: Record<string, string | number> }) => string;

/** Where a document goes unless something else is chosen, and what a new workspace is called. */
export async function suggestDestination(
  translate: Translate,
  workspace: ReturnType<typeof useWorkspace>,
  plan: ImportPlan,
  isShared: boolean,
): Promise<Destination> {
  const kind = await suggestTarget(workspace, plan, isShared);
  const date = formatDateTime(workspace.clock.now());
  const wanted = plan.workspaceName || translate('import.fallbackName', { values: { date } });
  const taken = (await listWorkspaces()).map(({ name }) => name);
  const name = freeWorkspaceName(wanted, taken);
  return { kind, name, isShared: kind === 'beside' };
}
