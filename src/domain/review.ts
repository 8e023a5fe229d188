import * as z from 'zod/mini';

/** The states of a review [doc], and our own CHANGES REQUESTED, which the documentation lacks. */
export const REVIEW_STATES = [
  'not-started',
  'in-review',
  'approved',
  'changes-requested',
  'withdrawn',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What can happen to a review. */
export const REVIEW_EVENTS = ['submit', 'withdraw', 'approve', 'request-changes'] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

export const CHECKLIST_ANSWERS = ['pass', 'no', 'not-applicable'] as const;

/** What was handed in: the form as it was submitted. */
export const reviewFormSchema = z.object({
  /** How the reviewer gets the product, and what to do with it. */
  delivery: z.string(),
  testing: z.string(),
  /** Ids of the client's platforms that are submitted. */
  platforms: z.array(z.string()),
  /** The user limit asked for, as typed. */
  expectedUsers: z.string(),
  /** A calendar day, YYYY-MM-DD, or empty. */
  launchDate: z.string(),
  contact: z.string(),
  marketingLinks: z.array(z.string()),
  /** Guideline to answer; unanswered ones are absent. */
  checklist: z.record(z.string(), z.enum(CHECKLIST_ANSWERS)),
});
export type ReviewForm = z.infer<typeof reviewFormSchema>;

/** A remark of the reviewer: coded and worded in the reader's language, or typed by a person. */
export const reviewCommentSchema = z.object({
  /** A code of the reviewer's rules, or `typed`. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What a person typed; empty for a coded remark. */
  text: z.string(),
  /** The place it speaks of, such as `name` or `permission.away`; empty for the whole. */
  field: z.string(),
});
export type ReviewComment = z.infer<typeof reviewCommentSchema>;

/** One step of a review, for its timeline. */
export const reviewStepSchema = z.object({
  event: z.enum(REVIEW_EVENTS),
  at: z.number(),
  /** Who did it: the developer, our deterministic reviewer, or a person who plays the reviewer. */
  by: z.enum(['developer', 'reviewer', 'person']),
  comments: z.array(reviewCommentSchema),
  /** The user limit that an approval granted; null otherwise. */
  userLimit: z.nullable(z.number()),
});
export type ReviewStep = z.infer<typeof reviewStepSchema>;

export const reviewSchema = z.object({
  state: z.enum(REVIEW_STATES),
  /** The form of the last submission; null before the first. */
  form: z.nullable(reviewFormSchema),
  /** When the reviewer answers (ms, workspace clock); null while nothing is in review. */
  dueAt: z.nullable(z.number()),
  /** All steps, the oldest first. */
  steps: z.array(reviewStepSchema),
});
export type Review = z.infer<typeof reviewSchema>;

/** A review that nobody has asked for yet. */
export function untouchedReview(): Review {
  return { state: 'not-started', form: null, dueAt: null, steps: [] };
}
