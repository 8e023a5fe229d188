import * as z from 'zod/mini';

/** What a workspace is, apart from its records. */
const workspaceFactsSchema = z.object({
  name: z.string(),
  instructions: z.string(),
  clockOffset: z.number(),
  currentDeveloperId: z.nullable(z.string()),
  reviewByHand: z.boolean(),
});

/** What a document says that it holds. */
const holdsSchema = z.object({
  scope: z.enum(['workspace', 'developer', 'clients']),
  /** Whether secrets are in it; else markers stand in their places. */
  secrets: z.boolean(),
  developers: z.number(),
  clients: z.number(),
});

/** A document but for its records. What only informs may be left out. */
export const envelopeSchema = z.object({
  $schema: z.optional(z.string()),
  format: z.string(),
  recordVersion: z.number(),
  appVersion: z.optional(z.string()),
  exportedAt: z.optional(z.string()),
  holds: holdsSchema,
  workspace: z.nullable(workspaceFactsSchema),
});
export type Envelope = z.infer<typeof envelopeSchema>;
