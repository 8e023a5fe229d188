import * as z from 'zod/mini';

/** One chosen permission of a client, with the version it was granted at. */
export const chosenPermissionSchema = z.object({
  permission: z.string(),
  access: z.enum(['read', 'read/write', 'write']),
  version: z.number(),
});
export type ChosenPermission = z.infer<typeof chosenPermissionSchema>;
export type Access = ChosenPermission['access'];
