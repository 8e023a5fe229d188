import { withMovedPlatform } from '../domain/platform-list.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeClient } from './change-client.ts';

/** Where a platform is after a move. */
export interface PlatformPlace {
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/**
 * Moves a platform within its client's list, as it is stored now: `steps` down, negative up, at
 * most to either end. Gives client/not-found, review/locked and platform/not-found.
 */
export async function movePlatform(
  workspace: Workspace,
  clientId: string,
  platformId: string,
  steps: number,
): Promise<Result<PlatformPlace, Refusals>> {
  return changeClient(workspace, clientId, (client) => {
    const platforms = withMovedPlatform(client.platforms, platformId, steps);
    if (!platforms.ok) return platforms;
    const position = platforms.value.findIndex(({ id }) => id === platformId) + 1;
    const value = { position, count: platforms.value.length };
    return ok({ client: { ...client, platforms: platforms.value }, value });
  });
}
