import * as z from 'zod/mini';

/** One message of a client's thread with the review team. */
export const messageSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  sentAt: z.number(),
  /** `system` tells of changes of state. */
  from: z.enum(['developer', 'reviewer', 'system']),
  /** `typed`, or a code that is put into words in the reader's language. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What a person typed; empty for a coded message. Never interpreted. */
  text: z.string(),
  /** The place it speaks of, such as `permission.away`; empty for none. */
  field: z.string(),
  /** When the developer read it (ms); null while unread. Own messages are read at once. */
  readAt: z.nullable(z.number()),
});
export type Message = z.infer<typeof messageSchema>;
