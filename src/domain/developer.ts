import * as z from 'zod/mini';

/** Every profile field but the address: none is validated, none is required [seed]. */
export const PROFILE_FIELDS = [
  'firstName',
  'lastName',
  'phone',
  'companyName',
  'companyUrl',
  'country',
  'companySize',
  'companyType',
  'street',
  'suite',
  'city',
  'state',
  'postalCode',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** A developer account. `emailKey` is what makes two addresses the same (see email.ts). */
export const developerSchema = z.object({
  id: z.string(),
  email: z.string(),
  emailKey: z.string(),
  /** When the address was verified (ms, workspace clock); null while it is not. */
  verifiedAt: z.nullable(z.number()),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  companyName: z.string(),
  companyUrl: z.string(),
  country: z.string(),
  companySize: z.string(),
  companyType: z.string(),
  street: z.string(),
  suite: z.string(),
  city: z.string(),
  state: z.string(),
  postalCode: z.string(),
  /** Notices this developer has closed or read. */
  dismissed: z.array(z.string()),
  createdAt: z.number(),
  /** Rises with each change of the profile, so that a stale form is noticed. */
  revision: z.number(),
});
export type Developer = z.infer<typeof developerSchema>;

/** What the sign-up and profile forms hold. */
export type DeveloperInput = Pick<Developer, 'email' | ProfileField>;
