import * as z from 'zod/mini';

/** A person of the simulated home: somebody who may accept a client there (ours). */
export const homeUserSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Shown to the user on the consent screen; never given to a client [doc]. */
  email: z.string(),
  /** The language the user reads, a canonical BCP 47 tag: permission texts are shown in it. */
  locale: z.string(),
  createdAt: z.number(),
  /** Rises with each change, so that a stale form is noticed. */
  revision: z.number(),
});
export type HomeUser = z.infer<typeof homeUserSchema>;
