import * as z from 'zod/mini';
import { chosenPermissionSchema } from './permission.ts';

/** One user who authorized a client (rulings: users). "Used" is the count of these. */
export const grantSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  userId: z.string(),
  acceptedVersion: z.number(),
  permissions: z.array(chosenPermissionSchema),
  token: z.nullable(z.string()),
  createdAt: z.number(),
});
export type Grant = z.infer<typeof grantSchema>;
