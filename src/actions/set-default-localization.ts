import { checkNewDefault } from '../domain/localization-changes.ts';
import type { Client } from '../domain/client.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Makes another locale the one that readers fall back to. The overview edits its description, so
 * the revision rises; the client version does not (rulings: texts and versions). Gives
 * client/not-found, review/locked, localization/not-found and localization/incomplete.
 */
export async function setDefaultLocalization(
  workspace: Workspace,
  clientId: string,
  locale: string,
): Promise<Result<Client, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const refusal = checkUnlocked(stored) ?? checkNewDefault(stored, locale);
    if (refusal !== null) return err([refusal]);
    const updated: Client = {
      ...stored,
      defaultLocale: locale,
      updatedAt: workspace.clock.now(),
      revision: stored.revision + 1,
    };
    await clients.put(updated);
    return ok(updated);
  });
}
