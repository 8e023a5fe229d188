import { imageIdsOf } from '../domain/client-images.ts';
import { checkRemoval, withoutLocale } from '../domain/localization-changes.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { unshownImages } from './client-belongings.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Removes a locale of a client with its texts, its Store entry, and the images that nothing else
 * shows. The undo's subject is the locale. Gives client/not-found, review/locked,
 * localization/not-found and localization/is-default.
 */
export async function removeLocalization(
  workspace: Workspace,
  clientId: string,
  locale: string,
): Promise<Result<Undo, Refusals>> {
  const { clients, images } = workspace.database;
  return write(workspace, [clients, images], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const refusal = checkUnlocked(stored) ?? checkRemoval(stored, locale);
    if (refusal !== null) return err([refusal]);
    const rest = withoutLocale(stored, locale);
    await clients.put({ ...rest, updatedAt: workspace.clock.now() });
    const unshown = await unshownImages(workspace, imageIdsOf(stored));
    await images.bulkDelete(unshown.map(({ id }) => id));
    const after = (await readChangeCount(workspace)) + 1;
    const removed = [
      { table: clients, records: [stored] },
      { table: images, records: unshown },
    ];
    return ok(makeUndo(workspace, locale, after, removed));
  });
}
