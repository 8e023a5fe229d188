import * as z from 'zod/mini';

/** One app platform that a client supports, with what a user needs to find it there. */
export const platformSchema = z.object({
  id: z.string(),
  /** Which platform: a key of the platform catalog. */
  kind: z.string(),
  /** Field of that platform to what was typed, such as a store link or a package identifier. */
  values: z.record(z.string(), z.string()),
});
export type Platform = z.infer<typeof platformSchema>;
