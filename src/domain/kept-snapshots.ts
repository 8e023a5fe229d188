import type { Snapshot } from './snapshot.ts';

/** How many snapshots are kept; how a workspace began is kept besides (ours). */
export const SNAPSHOTS_KEPT = { ofOneWorkspace: 5, inAll: 20 } as const;

type Counted = Pick<Snapshot, 'id' | 'order' | 'workspaceId' | 'reason'>;

/**
 * Which snapshots have to go, by their ids: all but the newest of each workspace and of all. How a
 * workspace began goes with its last other snapshot once the workspace is no longer `listed`.
 */
export function snapshotsToDrop(all: readonly Counted[], listed: readonly string[]): string[] {
  const rolling = all
    .filter(({ reason }) => reason !== 'start')
    .toSorted((one, other) => other.order - one.order);
  const kept = rolling
    .filter((one) => rankWithin(rolling, one) < SNAPSHOTS_KEPT.ofOneWorkspace)
    .slice(0, SNAPSHOTS_KEPT.inAll);
  const dropped = rolling.filter((one) => !kept.includes(one));
  return [...dropped, ...startsWithoutUse(all, kept, dropped, listed)].map(({ id }) => id);
}

/** How many newer ones of the same workspace there are. */
function rankWithin(newestFirst: readonly Counted[], { id, workspaceId }: Counted): number {
  const siblings = newestFirst.filter((one) => one.workspaceId === workspaceId);
  return siblings.findIndex((one) => one.id === id);
}

/** Beginnings of deleted workspaces that nothing can bring back any more. */
function startsWithoutUse(
  all: readonly Counted[],
  kept: readonly Counted[],
  dropped: readonly Counted[],
  listed: readonly string[],
): Counted[] {
  return all.filter(
    ({ reason, workspaceId }) =>
      reason === 'start' &&
      !listed.includes(workspaceId) &&
      // A workspace that is just being made has a beginning before it is listed.
      dropped.some((one) => one.workspaceId === workspaceId) &&
      !kept.some((one) => one.workspaceId === workspaceId),
  );
}
