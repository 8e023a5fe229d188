import * as z from 'zod/mini';
import { DAY } from '../shared/clock.ts';

/** A client that asks a user for consent: an authorization URL that was opened and was in order. */
export const consentRequestSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  /** The client's own word, given back to it as it came. */
  state: z.string(),
  /** Where the answer goes; null for a PIN. */
  redirectUri: z.nullable(z.string()),
  askedAt: z.number(),
  /** Null while the user has not decided. */
  answer: z.nullable(z.enum(['accepted', 'declined'])),
});
export type ConsentRequest = z.infer<typeof consentRequestSchema>;
export type ConsentAnswer = NonNullable<ConsentRequest['answer']>;

/** How long a request waits for its answer, and is kept (ours), in ms. */
export const CONSENT_KEPT = 7 * DAY;
