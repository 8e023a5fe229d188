import * as z from 'zod/mini';
import { imageSchema } from './image.ts';
import { storeEntryInputSchema } from './store-entry-input.ts';

/** What is kept of a half-filled Store entry, but for its images. */
export const storeDraftSchema = z.object({
  input: storeEntryInputSchema,
  /** The revision of the entry that the form was filled from; 0 when there was none. */
  revision: z.number(),
});
export type StoreDraft = z.infer<typeof storeDraftSchema>;

/** The images of a half-filled entry that are stored nowhere else yet. */
export const storeDraftImagesSchema = z.array(imageSchema);

/** The form of a client's entry in one locale: names its draft. */
export function storeForm(clientId: string, locale: string): string {
  return `store/${clientId}/${locale}`;
}

/** Names the images kept beside that draft: apart, so that typing does not write them anew. */
export function storeFormImages(clientId: string, locale: string): string {
  return `${storeForm(clientId, locale)}/images`;
}
