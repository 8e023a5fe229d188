import type { Client } from './client.ts';
import { raisedUserLimit } from './quota.ts';
import type { Decision } from './review-steps.ts';
import type { ReviewComment, ReviewForm } from './review.ts';
import { REVIEWER_RULES } from './reviewer-rules.ts';
import { parseWholeNumber } from './whole-number.ts';

/**
 * Our reviewer (ours): asks for changes when any rule blocks, else approves and grants the users
 * asked for. The same client and form get the same answer, whatever the order in which they were
 * edited, the ids in them, and the time.
 */
export function reviewClient(client: Client, form: ReviewForm): Decision {
  const found = REVIEWER_RULES.flatMap((rule) =>
    rule.find({ client, form }).map((remark) => ({ rule, remark })),
  );
  const comments = found.map(({ rule, remark }): ReviewComment => ({
    code: rule.code,
    values: { ...remark.values },
    text: '',
    field: remark.field,
  }));
  if (found.some(({ rule }) => rule.level === 'blocking')) {
    return { event: 'request-changes', comments };
  }
  const asked = parseWholeNumber(form.expectedUsers) ?? 0;
  return { event: 'approve', comments, userLimit: raisedUserLimit(client.userLimit, asked) };
}

/** Whether a remark must be mended before an approval; a person's remark is taken so too. */
export function isBlocking(comment: ReviewComment): boolean {
  return REVIEWER_RULES.find(({ code }) => code === comment.code)?.level !== 'advice';
}
