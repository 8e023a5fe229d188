import { LIMITS } from './limits.ts';
import { problem, type Problem } from './problem.ts';
import { MAX_USER_LIMIT } from './quota.ts';
import type { Decision } from './review-steps.ts';
import { checkText, cleanText } from './text-input.ts';
import { parseWholeNumber } from './whole-number.ts';

/** What a person who plays the reviewer types (ours). */
export interface TypedDecision {
  readonly event: Decision['event'];
  /** The place that a remark speaks of is empty when it speaks of the whole. */
  readonly comments: readonly { readonly text: string; readonly field: string }[];
  /** The user limit to grant; not read when changes are requested. */
  readonly userLimit: string;
}

/**
 * Checks a typed decision on a client that may have `present` users now. Fields: `comments`,
 * `comments.N`, `userLimit`.
 */
export function checkDecision(typed: TypedDecision, present: number): Problem[] {
  const { event, comments, userLimit } = typed;
  const rule = { limit: LIMITS.reviewText, required: 'review/comment-empty' } as const;
  const found = comments.flatMap(({ text }, index) =>
    checkText(text, rule).map((one) => ({ ...one, field: `comments.${index}` })),
  );
  if (event === 'approve') return [...found, ...checkLimit(userLimit, present)];
  if (comments.length > 0) return found;
  return [problem('review/comment-required', {}, { field: 'comments' })];
}

function checkLimit(typed: string, present: number): Problem[] {
  const place = { field: 'userLimit' };
  const limit = parseWholeNumber(typed);
  if (limit === null) return [problem('review/limit-not-a-number', {}, place)];
  if (limit < present) return [problem('review/limit-lowered', { limit: present }, place)];
  if (limit <= MAX_USER_LIMIT) return [];
  return [problem('review/limit-too-high', { limit: MAX_USER_LIMIT }, place)];
}

/** The decision that a checked one stands for. */
export function decisionOf({ event, comments, userLimit }: TypedDecision): Decision {
  const remarks = comments.map(({ text, field }) => {
    return { code: 'typed', values: {}, text: cleanText(text), field };
  });
  return event === 'approve'
    ? { event, comments: remarks, userLimit: parseWholeNumber(userLimit) ?? 0 }
    : { event, comments: remarks };
}
