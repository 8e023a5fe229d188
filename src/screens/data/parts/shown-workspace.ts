import type { ListedWorkspace } from '../../../queries/workspaces.ts';

/** A workspace as the list shows it. */
export interface ShownWorkspace extends ListedWorkspace {
  /** What it is called, in words also where it has no name. */
  readonly name: string;
  readonly kind: 'own' | 'demo' | 'shared';
  /** It is the one of this tab. */
  readonly isOpen: boolean;
}

/** Puts the listed workspaces into words; `unnamed` stands for no name. */
export function shownWorkspaces(
  listed: readonly ListedWorkspace[],
  openId: string,
  unnamed: string,
): ShownWorkspace[] {
  return listed.map((entry) => ({
    ...entry,
    name: entry.name || unnamed,
    kind: entry.kind ?? 'own',
    isOpen: entry.id === openId,
  }));
}

/** What a name is asked for: a new workspace, or one of the list. */
export type Naming =
  | { readonly kind: 'new' }
  | { readonly kind: 'rename' | 'duplicate'; readonly entry: ShownWorkspace };
