import { imageIdsOf } from '../domain/client-images.ts';
import { draftId } from '../domain/draft.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { storeForm, storeFormImages } from '../domain/store-draft.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { unshownImages } from './client-belongings.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Removes a client's Store entry in one locale, its half-filled form, and the images that nothing
 * shows any more. Gives client/not-found, review/locked, store-entry/not-found.
 */
export async function removeStoreEntry(
  workspace: Workspace,
  clientId: string,
  locale: string,
): Promise<Result<Undo, Refusals>> {
  const { clients, images, drafts } = workspace.database;
  return write(workspace, [clients, images, drafts], async () => {
    const client = await clients.get(clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(client);
    if (locked !== null) return err([locked]);
    const forms = [storeForm(clientId, locale), storeFormImages(clientId, locale)];
    const kept = await drafts.bulkGet(forms.map((form) => draftId(client.ownerId, form)));
    const halfFilled = kept.filter((draft) => draft !== undefined);
    const storeEntries = client.storeEntries.filter((one) => one.locale !== locale);
    if (storeEntries.length === client.storeEntries.length && halfFilled.length === 0) {
      return err([problem('store-entry/not-found', { locale })]);
    }
    await clients.put({ ...client, storeEntries, updatedAt: workspace.clock.now() });
    const unshown = await unshownImages(workspace, imageIdsOf(client));
    await images.bulkDelete(unshown.map(({ id }) => id));
    await drafts.bulkDelete(halfFilled.map(({ id }) => id));
    const removed = [
      { table: clients, records: [client] },
      { table: images, records: unshown },
      { table: drafts, records: halfFilled },
    ];
    return ok(makeUndo(workspace, locale, (await readChangeCount(workspace)) + 1, removed));
  });
}
