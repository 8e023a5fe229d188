import { isDay } from '../domain/calendar-day.ts';
import { LIMITS } from '../domain/limits.ts';
import { problem } from '../domain/problem.ts';
import { MAX_USER_LIMIT } from '../domain/quota.ts';
import { findGuideline } from '../domain/review-guidelines.ts';
import type { Review, ReviewComment, ReviewForm, ReviewStep } from '../domain/review.ts';
import { checkSupportUrl } from '../domain/support-url.ts';
import { checkText } from '../domain/text-input.ts';
import { parseWholeNumber } from '../domain/whole-number.ts';
import { codedBreach } from './coded-rules.ts';
import {
  checkAtMost,
  checkMoment,
  checkStoredText,
  checkWhole,
  idProblem,
} from './member-rules.ts';
import { breach, firstBreach, firstMemberBreach, within, type Breach } from './rule-breach.ts';

/** The rules for a review: its form as it was submitted, and its steps. */
export function reviewBreach({ form, dueAt, steps }: Review): Breach | null {
  return (
    (form === null ? null : within('form', formOfReviewBreach(form))) ??
    checkMoment(dueAt, 'dueAt') ??
    firstBreach('steps', steps, stepBreach)
  );
}

/** What a submission is checked for, but for what has changed since: the day, the platforms. */
function formOfReviewBreach(form: ReviewForm): Breach | null {
  const { delivery, testing, platforms, contact, marketingLinks } = form;
  return (
    checkStoredText(delivery, 'delivery', LIMITS.reviewText) ??
    checkStoredText(testing, 'testing', LIMITS.reviewText) ??
    checkAtMost(platforms, 'platforms', LIMITS.platforms) ??
    firstBreach('platforms', platforms, (id) => breach([], idProblem(id))) ??
    answersBreach(form) ??
    breach('contact', checkText(contact, CONTACT)) ??
    checkAtMost(marketingLinks, 'marketingLinks', LIMITS.marketingLinks) ??
    firstBreach('marketingLinks', marketingLinks, (link) => breach([], checkSupportUrl(link)))
  );
}

const CONTACT = { limit: LIMITS.reviewContact, singleLine: true, names: true } as const;

function answersBreach({ expectedUsers, launchDate, checklist }: ReviewForm): Breach | null {
  if (parseWholeNumber(expectedUsers) === null) {
    return breach('expectedUsers', problem('review/users-not-a-number', {}));
  }
  if (launchDate !== '' && !isDay(launchDate)) {
    return breach('launchDate', problem('review/date-malformed', {}));
  }
  return firstMemberBreach('checklist', checklist, (number) =>
    findGuideline(number) === undefined ? problem('record/bad-code', {}) : null,
  );
}

function stepBreach({ at, userLimit, comments }: ReviewStep): Breach | null {
  return (
    checkMoment(at, 'at') ??
    checkWhole(userLimit ?? 0, 'userLimit', { most: MAX_USER_LIMIT }) ??
    firstBreach('comments', comments, commentBreach)
  );
}

function commentBreach(comment: ReviewComment): Breach | null {
  return codedBreach(comment) ?? checkStoredText(comment.text, 'text', LIMITS.reviewText);
}
