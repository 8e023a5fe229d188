import { expect, it } from 'vitest';
import {
  checkReviewForm,
  cleanReviewForm,
  emptyReviewForm,
  reviewField,
} from '../../src/domain/review-form.ts';
import { GUIDELINES } from '../../src/domain/review-guidelines.ts';
import type { ReviewForm } from '../../src/domain/review.ts';
import { IOS, reviewable, reviewForm } from '../builders/review.ts';

const TODAY = '2024-05-10';

function problems(changes: Partial<ReviewForm>, client = reviewable()): string[] {
  return checkReviewForm(reviewForm(changes), client, TODAY).map(
    ({ code, field }) => `${field ?? ''} ${code}`,
  );
}

it('has nothing against a complete form', () => {
  expect(problems({})).toEqual([]);
});

it.each<[Partial<ReviewForm>, string[]]>([
  [{ delivery: '' }, ['delivery review/delivery-required']],
  [{ delivery: ' \n ' }, ['delivery review/delivery-required']],
  [{ delivery: 'a\u0000' }, ['delivery text/control-character']],
  [{ testing: '' }, ['testing review/testing-required']],
  [{ testing: 'x'.repeat(3000) }, []],
  [{ testing: 'x'.repeat(3001) }, ['testing text/too-long']],
  [{ testing: '<script>alert(1)</script>' }, []],
  [{ platforms: [] }, ['platforms review/platforms-required']],
  [{ platforms: ['gone'] }, ['platforms review/platform-unknown']],
  [{ expectedUsers: '' }, ['expectedUsers review/users-required']],
  [{ expectedUsers: 'many' }, ['expectedUsers review/users-not-a-number']],
  [{ expectedUsers: '1.5' }, ['expectedUsers review/users-not-a-number']],
  [{ expectedUsers: '1e3' }, ['expectedUsers review/users-not-a-number']],
  [{ expectedUsers: '0' }, ['expectedUsers review/users-too-few']],
  [{ expectedUsers: '-5' }, ['expectedUsers review/users-too-few']],
  [{ expectedUsers: ' 1 ' }, []],
  [{ expectedUsers: '10000' }, []],
  [{ expectedUsers: '10001' }, ['expectedUsers review/users-too-many']],
  [{ launchDate: TODAY }, []],
  [{ launchDate: '2024-05-09' }, ['launchDate review/date-past']],
  [{ launchDate: '2024-02-30' }, ['launchDate review/date-malformed']],
  [{ launchDate: 'soon' }, ['launchDate review/date-malformed']],
  [{ contact: '' }, []],
  [{ contact: 'a\u202eb' }, ['contact text/bidi-override']],
  [{ contact: 'x'.repeat(201) }, ['contact text/too-long']],
  [{ marketingLinks: ['', ' '] }, []],
  [{ marketingLinks: ['page'] }, ['marketingLinks.0 review/link-not-a-url']],
  [{ marketingLinks: ['javascript:alert(1)'] }, ['marketingLinks.0 support-url/scheme']],
  [
    { marketingLinks: ['https://a.dev', 'https://b.dev', ' https://a.dev'] },
    ['marketingLinks.2 review/link-twice'],
  ],
  [
    { marketingLinks: Array.from({ length: 11 }, (_, index) => `https://${index}.dev`) },
    ['marketingLinks review/too-many-links'],
  ],
])('%j gives %j', (changes, expected) => {
  expect(problems(changes)).toEqual(expected.map(reviewField));
});

it('wants every guideline answered', () => {
  expect(problems({ checklist: {} })).toEqual(
    GUIDELINES.map(({ number }) => `review.checklist.${number} review/unanswered`),
  );
});

it('asks for no platform of a client without any', () => {
  expect(problems({ platforms: [] }, reviewable({ platforms: [] }))).toEqual([]);
});

it('begins with all platforms and the address', () => {
  expect(emptyReviewForm(reviewable(), 'ada@example.com')).toMatchObject({
    platforms: [IOS.id],
    contact: 'ada@example.com',
    checklist: {},
  });
});

it('stores what was typed without what surrounds it, and nothing that is gone', () => {
  const typed = reviewForm({
    delivery: ' By mail.\r\nSoon. ',
    expectedUsers: ' 7 ',
    platforms: ['gone', IOS.id],
    marketingLinks: [' https://a.dev ', ''],
    checklist: { '1.0': 'pass', '9.9': 'no' },
  });
  expect(cleanReviewForm(typed, reviewable())).toEqual({
    ...reviewForm(),
    delivery: 'By mail.\nSoon.',
    expectedUsers: '7',
    marketingLinks: ['https://a.dev'],
    checklist: { '1.0': 'pass' },
  });
});
