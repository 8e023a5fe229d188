import { err, ok, type Result } from '../shared/result.ts';
import { problem, type Problem, type ProblemCode } from './problem.ts';
import type { ReviewEvent, ReviewState } from './review.ts';

type RefusalCode = Extract<
  ProblemCode,
  `review/${'submit' | 'withdraw' | 'answer'}-${ReviewState}`
>;
type Outcome = { readonly to: ReviewState } | { readonly refusal: Problem };

const to = (state: ReviewState): Outcome => ({ to: state });
const refuse = (code: RefusalCode): Outcome => ({
  refusal: problem(code, {}),
});

/**
 * The whole machine: what each event does in each state. The states and the withdrawal are [doc];
 * CHANGES REQUESTED, and that an approved client may ask again for more users, are ours.
 */
const MACHINE: Readonly<Record<ReviewState, Readonly<Record<ReviewEvent, Outcome>>>> = {
  'not-started': {
    submit: to('in-review'),
    withdraw: refuse('review/withdraw-not-started'),
    approve: refuse('review/answer-not-started'),
    'request-changes': refuse('review/answer-not-started'),
  },
  'in-review': {
    submit: refuse('review/submit-in-review'),
    withdraw: to('withdrawn'),
    approve: to('approved'),
    'request-changes': to('changes-requested'),
  },
  approved: {
    submit: to('in-review'),
    withdraw: refuse('review/withdraw-approved'),
    approve: refuse('review/answer-approved'),
    'request-changes': refuse('review/answer-approved'),
  },
  'changes-requested': {
    submit: to('in-review'),
    withdraw: refuse('review/withdraw-changes-requested'),
    approve: refuse('review/answer-changes-requested'),
    'request-changes': refuse('review/answer-changes-requested'),
  },
  withdrawn: {
    submit: to('in-review'),
    withdraw: refuse('review/withdraw-withdrawn'),
    approve: refuse('review/answer-withdrawn'),
    'request-changes': refuse('review/answer-withdrawn'),
  },
};

/** The state that an event leads to, or why it cannot happen in this state. */
export function nextReviewState(
  state: ReviewState,
  event: ReviewEvent,
): Result<ReviewState, Problem> {
  const outcome = MACHINE[state][event];
  return 'to' in outcome ? ok(outcome.to) : err(outcome.refusal);
}
