import { checkNewLocale, emptyLocalization } from '../domain/localization-changes.ts';
import { readLocaleTag } from '../domain/locale-tag.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Gives a client one more locale, without texts yet. Returns its canonical tag. Gives the problems
 * of readLocaleTag, client/not-found, review/locked, localization/taken and too-many.
 */
export async function addLocalization(
  workspace: Workspace,
  clientId: string,
  typed: string,
): Promise<Result<string, Refusals>> {
  const read = readLocaleTag(typed);
  if (!read.ok) return err([read.error]);
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    const checked = checkNewLocale(stored, typed);
    if (!checked.ok) return err([checked.error]);
    await clients.put({
      ...stored,
      localizations: [...stored.localizations, emptyLocalization(checked.value)],
      updatedAt: workspace.clock.now(),
    });
    return ok(checked.value);
  });
}
