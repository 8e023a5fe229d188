import { imageIdsOf } from '../domain/client-images.ts';
import type { Client } from '../domain/client.ts';
import { draftId } from '../domain/draft.ts';
import type { Image } from '../domain/image.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { storeForm, storeFormImages } from '../domain/store-draft.ts';
import {
  checkStoreEntryInput,
  storeEntryParts,
  type StoreEntryInput,
} from '../domain/store-entry-input.ts';
import type { StoreEntry } from '../domain/store-entry.ts';
import { checkStoreLocale } from '../domain/store-locale.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { unshownImages } from './client-belongings.ts';

/** Which entry is saved, and the revision its form was filled from; 0 for a new entry. */
export interface EntryTarget {
  readonly clientId: string;
  readonly locale: string;
  readonly revision: number;
}

/**
 * Saves a client's Store entry in one locale [doc: Save locale], with the images it shows: new ones
 * are stored once, whoever else shows them; those that nothing shows any more go. `images` are as
 * readImageFile made them. The form's draft ends. Gives every problem of the form,
 * client/not-found, review/locked, store-entry/no-localization, store-entry/texts-missing,
 * client/changed-elsewhere, store-entry/image-gone.
 */
export async function saveStoreEntry(
  workspace: Workspace,
  target: EntryTarget,
  input: StoreEntryInput,
  images: readonly Image[],
): Promise<Result<Client, Refusals>> {
  const found = checkStoreEntryInput(input);
  if (found.length > 0) return err(found);
  const { clients, images: stored, drafts } = workspace.database;
  return write(workspace, [clients, stored, drafts], async () => {
    const client = await clients.get(target.clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    const refusal = check(client, target);
    if (refusal !== null) return err([refusal]);
    const updated = withEntry(client, target.locale, input, workspace.clock.now());
    const isComplete = await storeImages(workspace, input, images);
    if (!isComplete) return err([problem('store-entry/image-gone', {}, { field: 'images' })]);
    await clients.put(updated);
    const unshown = await unshownImages(workspace, imageIdsOf(client));
    await stored.bulkDelete(unshown.map(({ id }) => id));
    const { clientId, locale } = target;
    const forms = [storeForm(clientId, locale), storeFormImages(clientId, locale)];
    await drafts.bulkDelete(forms.map((form) => draftId(client.ownerId, form)));
    return ok(updated);
  });
}

function check(client: Client, { locale, revision }: EntryTarget): Problem | null {
  const entry = client.storeEntries.find((one) => one.locale === locale);
  const isStale = (entry?.revision ?? 0) !== revision;
  return (
    checkUnlocked(client) ??
    checkStoreLocale(client, locale) ??
    (isStale ? problem('client/changed-elsewhere', {}) : null)
  );
}

/** The client with the entry replaced in its place, or added at the end. */
function withEntry(client: Client, locale: string, input: StoreEntryInput, now: number): Client {
  const before = client.storeEntries.find((one) => one.locale === locale);
  const revision = (before?.revision ?? 0) + 1;
  const entry: StoreEntry = { locale, ...storeEntryParts(input), savedAt: now, revision };
  const storeEntries = client.storeEntries.map((one) => (one === before ? entry : one));
  if (before === undefined) storeEntries.push(entry);
  return { ...client, storeEntries, updatedAt: now };
}

/** Stores the images an entry shows, unless they are there. False when one is nowhere. */
async function storeImages(
  { database }: Workspace,
  input: StoreEntryInput,
  images: readonly Image[],
): Promise<boolean> {
  for (const { image: id } of input.images) {
    if ((await database.images.where('id').equals(id).count()) > 0) continue;
    const image = images.find((one) => one.id === id);
    if (image === undefined) return false;
    await database.images.add(image);
  }
  return true;
}
