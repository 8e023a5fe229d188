import * as z from 'zod/mini';

/** What happened to one permission when a client version came about. Null: it was not chosen. */
export const permissionChangeSchema = z.object({
  permission: z.string(),
  from: z.nullable(z.object({ access: z.string(), version: z.number() })),
  to: z.nullable(z.object({ access: z.string(), version: z.number() })),
});
export type PermissionChange = z.infer<typeof permissionChangeSchema>;

/** One client version: when and by whom it came about, what changed, who had to be told. */
export const versionEntrySchema = z.object({
  version: z.number(),
  at: z.number(),
  /** The address of the developer at that time; empty where it is not on record. */
  by: z.string(),
  /** Empty for the first version and for a raise that opened no new field either [doc]. */
  changes: z.array(permissionChangeSchema),
  /** Whether the users were told and asked to re-authorize [doc]. */
  notice: z.boolean(),
  /** How many users had authorized the client at that time. */
  users: z.number(),
});
export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** The entry of a client's first version [doc: a new client is version 1]. */
export function firstVersion(at: number, by: string): VersionEntry {
  return { version: 1, at, by, changes: [], notice: false, users: 0 };
}
