import * as z from 'zod/mini';

/** A stored image, shared by all entries that show it. */
export const imageSchema = z.object({
  /** SHA-256 of the bytes, in hexadecimal: equal images are stored once. */
  id: z.string(),
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** In pixels. */
  width: z.number(),
  height: z.number(),
  /** In bytes. */
  size: z.number(),
  content: z.instanceof(Blob),
  addedAt: z.number(),
});
export type Image = z.infer<typeof imageSchema>;
