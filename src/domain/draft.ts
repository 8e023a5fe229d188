import * as z from 'zod/mini';

/** A half-filled form that is kept: whose, which form, its values as the form holds them. */
export const draftSchema = z.object({
  /** `DEVELOPER/FORM`; a form without a developer uses an empty one. */
  id: z.string(),
  values: z.unknown(),
  updatedAt: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The id of a developer's draft of one form. */
export function draftId(developerId: string, formId: string): string {
  return `${developerId}/${formId}`;
}
