import { checkPlatformInput, type PlatformInput } from '../domain/platform-input.ts';
import { withEditedPlatform } from '../domain/platform-list.ts';
import type { Platform } from '../domain/platform.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeClient } from './change-client.ts';

/**
 * Saves other values of a platform; its kind stays. `base` is the platform that the form was filled
 * from. Gives every problem of the form, client/not-found, review/locked, platform/not-found,
 * client/changed-elsewhere and platform/duplicate.
 */
export async function editPlatform(
  workspace: Workspace,
  clientId: string,
  base: Platform,
  input: PlatformInput,
): Promise<Result<null, Refusals>> {
  const found = checkPlatformInput(input);
  if (found.length > 0) return err(found);
  return changeClient(workspace, clientId, (client) => {
    const platforms = withEditedPlatform(client.platforms, base, input);
    if (!platforms.ok) return platforms;
    return ok({ client: { ...client, platforms: platforms.value }, value: null });
  });
}
