import { expect, it } from 'vitest';
import {
  answered,
  isDue,
  openComments,
  REPLY_TIME,
  submitted,
  withdrawn,
  type Decision,
} from '../../src/domain/review-steps.ts';
import { untouchedReview, type Review } from '../../src/domain/review.ts';
import { HOUR } from '../../src/shared/clock.ts';
import { reviewForm } from '../builders/review.ts';
import { codes, must } from '../builders/workspace.ts';

const one = <Value>(result: { ok: boolean; value?: Value; error?: { code: string } }) =>
  must(result.ok ? { ok: true, value: result.value! } : { ok: false, error: [result.error!] });
const started = (): Review => one(submitted(untouchedReview(), reviewForm(), 1000));
const REMARK = { code: 'typed', values: {}, text: 'Hm.', field: 'name' };
const NO: Decision = { event: 'request-changes', comments: [REMARK] };
const YES: Decision = { event: 'approve', comments: [], userLimit: 500 };

it('answers a day after the submission', () => {
  const review = started();
  expect(review).toMatchObject({ state: 'in-review', form: reviewForm(), dueAt: 1000 + 24 * HOUR });
  expect(isDue(review, 1000 + REPLY_TIME - 1)).toBe(false);
  expect(isDue(review, 1000 + REPLY_TIME)).toBe(true);
});

it('is due only while it is in review', () => {
  const review = one(withdrawn(started(), 2000));
  expect(review).toMatchObject({ state: 'withdrawn', dueAt: null, form: reviewForm() });
  expect(isDue(review, Infinity)).toBe(false);
});

it('writes down each step: when, by whom, with what', () => {
  const asked = one(answered(started(), NO, { by: 'person', now: 3000 }));
  expect(openComments(asked)).toEqual([REMARK]);
  const again = one(submitted(asked, reviewForm(), 4000));
  expect(openComments(again)).toEqual([]);
  const passed = one(answered(again, YES, { by: 'reviewer', now: 5000 }));
  const rest = { comments: [], userLimit: null };
  expect(passed.steps).toEqual([
    { event: 'submit', at: 1000, by: 'developer', ...rest },
    { event: 'request-changes', at: 3000, by: 'person', comments: [REMARK], userLimit: null },
    { event: 'submit', at: 4000, by: 'developer', ...rest },
    { event: 'approve', at: 5000, by: 'reviewer', comments: [], userLimit: 500 },
  ]);
});

it.each([['a second submission', (review: Review) => submitted(review, reviewForm(), 1)]])(
  'refuses %s and changes nothing',
  (_what, step) => {
    const review = started();
    const result = step(review);
    expect(codes(result.ok ? result : { ok: false, error: [result.error] })).toEqual([
      'review/submit-in-review',
    ]);
    expect(review).toEqual(started());
  },
);
