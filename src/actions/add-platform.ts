import { checkPlatformInput, platformParts, type PlatformInput } from '../domain/platform-input.ts';
import { withPlatform } from '../domain/platform-list.ts';
import type { Platform } from '../domain/platform.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeClient } from './change-client.ts';

/**
 * Adds a platform at the end of a client's list. Gives every problem of the form, client/not-found,
 * review/locked, platform/limit-reached and platform/duplicate.
 */
export async function addPlatform(
  workspace: Workspace,
  clientId: string,
  input: PlatformInput,
): Promise<Result<Platform, Refusals>> {
  const found = checkPlatformInput(input);
  if (found.length > 0) return err(found);
  const added: Platform = { id: workspace.random.uuid(), ...platformParts(input) };
  return changeClient(workspace, clientId, (client) => {
    const platforms = withPlatform(client.platforms, added);
    if (!platforms.ok) return platforms;
    return ok({ client: { ...client, platforms: platforms.value }, value: added });
  });
}
