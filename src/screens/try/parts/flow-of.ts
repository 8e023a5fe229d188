import type { useWorkspace } from '../../../queries/workspace-context.ts';
import { TryFlow } from './try-flow.svelte.ts';

type Workspace = ReturnType<typeof useWorkspace>;

const flows = new WeakMap<Workspace, Map<string, TryFlow>>();

/** The round of a client. A product keeps its token while its developer looks at other tabs. */
export function flowOf(workspace: Workspace, clientId: string): TryFlow {
  const ofWorkspace = flows.get(workspace) ?? new Map<string, TryFlow>();
  flows.set(workspace, ofWorkspace);
  const flow = ofWorkspace.get(clientId) ?? new TryFlow(workspace.random);
  ofWorkspace.set(clientId, flow);
  return flow;
}
