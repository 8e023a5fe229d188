import * as z from 'zod/mini';

/** An image of a Store entry: which one, and what it shows in words. */
export const storeImageSchema = z.object({
  /** The id of the stored image: the hash of its bytes. */
  image: z.string(),
  /** The alternative text. */
  alternative: z.string(),
});

/** The Store entry of a client in one locale: one form per locale [seed]. */
export const storeEntrySchema = z.object({
  locale: z.string(),
  headline: z.string(),
  text: z.string(),
  images: z.array(storeImageSchema),
  videoUrl: z.string(),
  productUrl: z.string(),
  getStartedUrl: z.string(),
  /** ISO 3166-1 codes of the countries where the product can be activated [doc]. */
  countries: z.array(z.string()),
  savedAt: z.number(),
  /** Rises with each save, so that a stale form is noticed. */
  revision: z.number(),
});
export type StoreEntry = z.infer<typeof storeEntrySchema>;
