import * as z from 'zod/mini';

/** A mail in the simulated inbox: a code and values, put into words in the reader's language. */
export const mailSchema = z.object({
  id: z.string(),
  developerId: z.string(),
  to: z.string(),
  code: z.enum([
    'verify-address',
    'review-submitted',
    'review-withdrawn',
    'review-approved',
    'review-changes-requested',
    'review-message',
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  sentAt: z.number(),
  readAt: z.nullable(z.number()),
});
export type Mail = z.infer<typeof mailSchema>;

/** The inbox keeps the last 500 mails (rulings: bounds). */
export const INBOX_LIMIT = 500;
