import * as z from 'zod/mini';
import { clientSchema } from '../domain/client.ts';
import { developerSchema } from '../domain/developer.ts';
import { draftSchema } from '../domain/draft.ts';
import { grantSchema } from '../domain/grant.ts';
import { homeUserSchema } from '../domain/home-user.ts';
import { imageSchema } from '../domain/image.ts';
import { mailSchema } from '../domain/mail.ts';
import { messageSchema } from '../domain/message.ts';
import { structureSchema } from '../domain/structure.ts';
import { verificationSchema } from '../domain/verification.ts';
import type { DocumentTable } from './document.ts';

/** The schema of each table's records in a document: the domain's, with images as base64. */
export const RECORD_SCHEMAS = {
  developers: developerSchema,
  verifications: verificationSchema,
  mails: mailSchema,
  clients: clientSchema,
  grants: grantSchema,
  messages: messageSchema,
  images: z.extend(imageSchema, { content: z.string() }),
  drafts: draftSchema,
  homeUsers: homeUserSchema,
  structures: structureSchema,
} as const satisfies Readonly<Record<DocumentTable, z.core.$ZodObject>>;

/** The member by which a table tells its records apart. */
export function keyOf(table: DocumentTable): 'id' | 'token' {
  return table === 'verifications' ? 'token' : 'id';
}
