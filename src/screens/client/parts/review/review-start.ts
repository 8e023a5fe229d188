import type { Client } from '../../../../domain/client.ts';
import type { Draft } from '../../../../domain/draft.ts';
import { cleanReviewForm, emptyReviewForm } from '../../../../domain/review-form.ts';
import { reviewFormSchema, type ReviewForm } from '../../../../domain/review.ts';

export interface ReviewStart {
  /** What the form begins with. */
  readonly initial: ReviewForm;
  /** What it begins with when it is emptied. */
  readonly fresh: ReviewForm;
  /** It begins with what was typed before and never submitted. */
  readonly wasKept: boolean;
}

/**
 * What a client's review form begins with: what was kept, else what was submitted last, else
 * nothing but the address. `email` is the developer's.
 */
export function reviewStart(client: Client, draft: Draft | null, email: string): ReviewStart {
  const fresh = client.review.form === null ? emptyReviewForm(client, email) : again(client);
  const kept = reviewFormSchema.safeParse(draft?.values);
  if (!kept.success) return { initial: fresh, fresh, wasKept: false };
  const { platforms, checklist } = cleanReviewForm(kept.data, client);
  // Platforms that were added since nothing was chosen are meant to be submitted.
  const initial = {
    ...kept.data,
    checklist,
    platforms: platforms.length > 0 ? platforms : fresh.platforms,
  };
  return { initial, fresh, wasKept: JSON.stringify(initial) !== JSON.stringify(fresh) };
}

/** The last form once more; an approved client asks for another number of users. */
function again(client: Client): ReviewForm {
  const { form, state } = client.review;
  const last = cleanReviewForm(form ?? emptyReviewForm(client, ''), client);
  const platforms =
    last.platforms.length > 0 ? last.platforms : client.platforms.map(({ id }) => id);
  const more = state === 'approved' ? { expectedUsers: '', launchDate: '' } : {};
  return { ...last, platforms, ...more };
}
