import * as z from 'zod/mini';
import { RECORD_VERSION } from '../domain/migrations.ts';
import { DOCUMENT_FORMAT } from './document.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';

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

const tables = Object.entries(RECORD_SCHEMAS).map(
  ([table, schema]) => [table, z.optional(z.array(schema))] as const,
);

/** A whole document of the present record version: what the published JSON Schema describes. */
export const documentSchema = z.extend(envelopeSchema, {
  format: z.literal(DOCUMENT_FORMAT),
  recordVersion: z.literal(RECORD_VERSION),
  records: z.object(Object.fromEntries(tables)),
});
