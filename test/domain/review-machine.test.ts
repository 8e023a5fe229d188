import { expect, it } from 'vitest';
import { nextReviewState } from '../../src/domain/review-machine.ts';
import { REVIEW_EVENTS, REVIEW_STATES } from '../../src/domain/review.ts';

/** Every state and every event: the state that follows, or the refusal. */
const TABLE = {
  'not-started': {
    submit: 'in-review',
    withdraw: 'review/withdraw-not-started',
    approve: 'review/answer-not-started',
    'request-changes': 'review/answer-not-started',
  },
  'in-review': {
    submit: 'review/submit-in-review',
    withdraw: 'withdrawn',
    approve: 'approved',
    'request-changes': 'changes-requested',
  },
  approved: {
    submit: 'in-review',
    withdraw: 'review/withdraw-approved',
    approve: 'review/answer-approved',
    'request-changes': 'review/answer-approved',
  },
  'changes-requested': {
    submit: 'in-review',
    withdraw: 'review/withdraw-changes-requested',
    approve: 'review/answer-changes-requested',
    'request-changes': 'review/answer-changes-requested',
  },
  withdrawn: {
    submit: 'in-review',
    withdraw: 'review/withdraw-withdrawn',
    approve: 'review/answer-withdrawn',
    'request-changes': 'review/answer-withdrawn',
  },
} as const;

const pairs = REVIEW_STATES.flatMap((state) =>
  REVIEW_EVENTS.map((event) => [state, event] as const),
);

it.each(pairs)('%s, %s', (state, event) => {
  const result = nextReviewState(state, event);
  expect(result.ok ? result.value : result.error.code).toBe(TABLE[state][event]);
});

it('leaves review only by an answer or a withdrawal, and enters it only by a submission', () => {
  const moves = pairs.flatMap(([from, event]) => {
    const result = nextReviewState(from, event);
    return result.ok ? [{ from, event, to: result.value }] : [];
  });
  expect(moves.filter(({ to }) => to === 'in-review').map(({ event }) => event)).toEqual(
    Array.from({ length: 4 }, () => 'submit'),
  );
  expect(moves.filter(({ event }) => event !== 'submit').map(({ from }) => from)).toEqual(
    Array.from({ length: 3 }, () => 'in-review'),
  );
});
