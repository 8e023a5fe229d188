import type { Snapshot } from '../../../../domain/snapshot.ts';
import type { ShownWorkspace } from '../shown-workspace.ts';

/** The snapshots of one workspace, the newest first. */
export interface SnapshotGroup {
  readonly workspaceId: string;
  /** What the workspace is called now, or was called last. */
  readonly name: string;
  /** The workspace as it is listed; null when it is deleted. */
  readonly entry: ShownWorkspace | null;
  readonly snapshots: readonly Snapshot[];
}

/**
 * Groups snapshots (the newest first) by workspace: this tab's one, the others in the order of the
 * list, then the deleted ones. `unnamed` stands for no name.
 */
export function snapshotGroups(
  snapshots: readonly Snapshot[],
  workspaces: readonly ShownWorkspace[],
  unnamed: string,
): SnapshotGroup[] {
  const listed = workspaces
    .toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen))
    .map(({ id }) => id);
  const ids = new Set([...listed, ...snapshots.map(({ workspaceId }) => workspaceId)]);
  return [...ids].flatMap((workspaceId) => {
    const own = snapshots.filter((one) => one.workspaceId === workspaceId);
    const [newest] = own;
    if (newest === undefined) return [];
    const entry = workspaces.find(({ id }) => id === workspaceId) ?? null;
    const name = entry?.name ?? (newest.workspaceName || unnamed);
    return [{ workspaceId, name, entry, snapshots: own }];
  });
}
