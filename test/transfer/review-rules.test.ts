import { expect, it } from 'vitest';
import type { Review, ReviewComment, ReviewForm } from '../../src/domain/review.ts';
import { reviewBreach } from '../../src/transfer/review-rules.ts';
import { demo } from '../builders/demo.ts';
import { reviewForm } from '../builders/review.ts';
import { soundClient } from '../builders/sound-records.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

const { review } = soundClient();
const [step] = review.steps;
const LONG = 'x'.repeat(3001);

const withForm = (changes: Partial<ReviewForm>): Partial<Review> => ({ form: reviewForm(changes) });
const withComment = (changes: Partial<ReviewComment>): Partial<Review> => ({
  steps: [{ ...step!, comments: [{ ...step!.comments[0]!, ...changes }] }],
});

it('passes the reviews of the demo', () => {
  for (const client of demo().clients) expect(reviewBreach(client.review)).toBeNull();
});

it.each<BreachCase<Review>>([
  [{ dueAt: 1e300 }, 'record/bad-time', 'dueAt'],
  [withForm({ delivery: LONG }), 'text/too-long', 'form/delivery'],
  [withForm({ testing: '\u0000' }), 'text/control-character', 'form/testing'],
  [withForm({ platforms: Array<string>(21).fill('a') }), 'record/too-many', 'form/platforms'],
  [withForm({ platforms: ['a', 'b/c'] }), 'record/bad-id', 'form/platforms/1'],
  [withForm({ expectedUsers: 'many' }), 'review/users-not-a-number', 'form/expectedUsers'],
  [withForm({ launchDate: '2024-02-30' }), 'review/date-malformed', 'form/launchDate'],
  [withForm({ contact: 'a\nb' }), 'text/control-character', 'form/contact'],
  [
    withForm({ marketingLinks: Array<string>(11).fill('') }),
    'record/too-many',
    'form/marketingLinks',
  ],
  [
    withForm({ marketingLinks: ['https://a.example', 'javascript:x'] }),
    'support-url/scheme',
    'form/marketingLinks/1',
  ],
  [withForm({ checklist: { '9.9': 'pass' } }), 'record/bad-code', 'form/checklist/9.9'],
  [{ steps: [{ ...step!, at: 1e300 }] }, 'record/bad-time', 'steps/0/at'],
  [{ steps: [{ ...step!, userLimit: 1e9 }] }, 'record/bad-number', 'steps/0/userLimit'],
  [withComment({ code: '<b>' }), 'record/bad-code', 'steps/0/comments/0/code'],
  [withComment({ text: LONG }), 'text/too-long', 'steps/0/comments/0/text'],
])('%j breaks %s at %s', (...one) => {
  expectBreach(reviewBreach, review, one);
});
