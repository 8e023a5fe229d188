import * as z from 'zod/mini';
import { versionEntrySchema } from './client-version.ts';
import { localizationSchema } from './localization.ts';
import { chosenPermissionSchema } from './permission.ts';
import { platformSchema } from './platform.ts';
import { reviewSchema } from './review.ts';
import { storeEntrySchema } from './store-entry.ts';

/** How a product is built and where its access tokens are kept; a planning note only (ours). */
export const CONNECTION_TYPES = ['cloud-to-cloud', 'app-to-cloud'] as const;
export type ConnectionType = (typeof CONNECTION_TYPES)[number];

/** A client and all that changes together with it: one record. */
export const clientSchema = z.object({
  /** The client ID: a lower-case UUID. */
  id: z.string(),
  ownerId: z.string(),
  name: z.string(),
  /** The folded name that must be unique in the workspace (see client-name.ts). */
  nameKey: z.string(),
  categories: z.array(z.string()),
  users: z.string(),
  supportUrl: z.string(),
  /** The first is the default; none means PIN-based authorization [seed]. */
  redirectUris: z.array(z.string()),
  connectionType: z.nullable(z.enum(CONNECTION_TYPES)),
  secret: z.string(),
  version: z.number(),
  /** All versions so far, the oldest first. */
  versions: z.array(versionEntrySchema),
  /** How many users may authorize: 50 until a review grants more [doc]. */
  userLimit: z.number(),
  permissions: z.array(chosenPermissionSchema),
  defaultLocale: z.string(),
  localizations: z.array(localizationSchema),
  platforms: z.array(platformSchema),
  storeEntries: z.array(storeEntrySchema),
  review: reviewSchema,
  /** Whether news of the review is mailed too; the thread has them in any case [seed]. */
  reviewMail: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Rises with each change of what the overview edits, so that a stale form is noticed. */
  revision: z.number(),
});
export type Client = z.infer<typeof clientSchema>;

/** What the create form holds, as typed. */
export interface ClientInput {
  readonly name: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly users: string;
  readonly supportUrl: string;
  readonly defaultRedirectUri: string;
  readonly additionalRedirectUris: readonly string[];
  readonly connectionType: ConnectionType | null;
  readonly permissions: readonly { readonly permission: string; readonly access: string }[];
  /** Permission id to its description. */
  readonly permissionTexts: Readonly<Record<string, string>>;
}

/** What the overview's edit form holds: the create form without the permissions. */
export type OverviewInput = Omit<ClientInput, 'permissions' | 'permissionTexts'>;
