import * as z from 'zod/mini';

/** One mailed way to prove an address: a link's token and a code; either works, once. */
export const verificationSchema = z.object({
  token: z.string(),
  code: z.string(),
  developerId: z.string(),
  /** The address it was mailed to. */
  email: z.string(),
  sentAt: z.number(),
  triesLeft: z.number(),
  state: z.enum(['pending', 'used', 'void']),
});
export type Verification = z.infer<typeof verificationSchema>;
