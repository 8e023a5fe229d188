import { draftId } from '../domain/draft.ts';
import type { Image } from '../domain/image.ts';
import {
  storeDraftImagesSchema,
  storeDraftSchema,
  storeForm,
  storeFormImages,
  type StoreDraft,
} from '../domain/store-draft.ts';
import type { Workspace } from '../storage/workspace.ts';

/** A half-filled Store entry with the images that are stored nowhere else yet. */
export interface KeptEntry extends StoreDraft {
  readonly images: readonly Image[];
}

/**
 * A developer's half-filled entry of a client in one locale, or null. What cannot be read any more
 * is left out, images included.
 */
export async function findStoreDraft(
  { database }: Workspace,
  developerId: string,
  clientId: string,
  locale: string,
): Promise<KeptEntry | null> {
  const [texts, pictures] = await database.drafts.bulkGet([
    draftId(developerId, storeForm(clientId, locale)),
    draftId(developerId, storeFormImages(clientId, locale)),
  ]);
  const draft = storeDraftSchema.safeParse(texts?.values);
  if (!draft.success) return null;
  const kept = storeDraftImagesSchema.safeParse(pictures?.values);
  const images = kept.success ? kept.data : [];
  const { input, revision } = draft.data;
  const stored = await database.images.bulkGet(input.images.map(({ image }) => image));
  const known = new Set([...images, ...stored].map((image) => image?.id));
  const shown = input.images.filter(({ image }) => known.has(image));
  return { input: { ...input, images: shown }, revision, images };
}

/** The locales in which a developer has half-filled Store entries of a client. */
export async function listStoreDrafts(
  { database }: Workspace,
  developerId: string,
  clientId: string,
): Promise<string[]> {
  const start = draftId(developerId, storeForm(clientId, ''));
  const keys = await database.drafts.where('id').startsWith(start).primaryKeys();
  return keys.map((key) => key.slice(start.length)).filter((rest) => !rest.includes('/'));
}
