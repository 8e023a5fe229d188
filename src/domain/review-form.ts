import { isDay } from './calendar-day.ts';
import type { Client } from './client.ts';
import { LIMITS } from './limits.ts';
import { atField, problem, type Problem } from './problem.ts';
import { MAX_USER_LIMIT } from './quota.ts';
import { GUIDELINES } from './review-guidelines.ts';
import type { ReviewForm } from './review.ts';
import { checkSupportUrl } from './support-url.ts';
import { checkText, cleanText } from './text-input.ts';
import { parseWholeNumber } from './whole-number.ts';

const FORM = 'review';

/** The path of a field of the form, as problems, comments and messages name it: `review.FIELD`. */
export function reviewField(field: string): string {
  return `${FORM}.${field}`;
}

/** An untouched form for a client: all its platforms, to be reached at `contact`. */
export function emptyReviewForm(client: Pick<Client, 'platforms'>, contact: string): ReviewForm {
  return {
    delivery: '',
    testing: '',
    platforms: client.platforms.map(({ id }) => id),
    expectedUsers: '',
    launchDate: '',
    contact,
    marketingLinks: [],
    checklist: {},
  };
}

/**
 * The form as it is stored: texts cleaned, empty links dropped, and of platforms and answers only
 * those that there are. A platform may have gone since the form was begun.
 */
export function cleanReviewForm(form: ReviewForm, client: Pick<Client, 'platforms'>): ReviewForm {
  const answers = Object.entries(form.checklist);
  return {
    delivery: cleanText(form.delivery),
    testing: cleanText(form.testing),
    platforms: client.platforms.map(({ id }) => id).filter((id) => form.platforms.includes(id)),
    expectedUsers: form.expectedUsers.trim(),
    launchDate: form.launchDate.trim(),
    contact: cleanText(form.contact),
    marketingLinks: form.marketingLinks.map((link) => link.trim()).filter((link) => link !== ''),
    checklist: Object.fromEntries(
      answers.filter(([number]) => GUIDELINES.some((one) => one.number === number)),
    ),
  };
}

/**
 * Checks a review form in the order of its fields, which are `review.NAME`. `today` is the day at
 * the developer's (YYYY-MM-DD). Delivery, testing and platforms are asked for by [doc], as are the
 * ceiling of users and the full checklist; which further fields there are is ours.
 */
export function checkReviewForm(
  form: ReviewForm,
  client: Pick<Client, 'platforms'>,
  today: string,
): Problem[] {
  const long = LIMITS.reviewText;
  return [
    ...at(
      'delivery',
      checkText(form.delivery, { limit: long, required: 'review/delivery-required' }),
    ),
    ...at('testing', checkText(form.testing, { limit: long, required: 'review/testing-required' })),
    ...at('platforms', checkPlatforms(form.platforms, client)),
    ...at('expectedUsers', checkExpectedUsers(form.expectedUsers)),
    ...at('launchDate', checkLaunchDate(form.launchDate.trim(), today)),
    ...at(
      'contact',
      checkText(form.contact, { limit: LIMITS.reviewContact, singleLine: true, names: true }),
    ),
    ...checkLinks(form.marketingLinks),
    ...GUIDELINES.filter(({ number }) => form.checklist[number] === undefined).flatMap(
      ({ number }) => at(`checklist.${number}`, [problem('review/unanswered', {})]),
    ),
  ];
}

function at(field: string, found: readonly Problem[]): Problem[] {
  return found.map((one) => atField(one, reviewField(field)));
}

function checkPlatforms(chosen: readonly string[], { platforms }: Pick<Client, 'platforms'>) {
  const isKnown = (id: string): boolean => platforms.some((one) => one.id === id);
  if (chosen.some((id) => !isKnown(id))) return [problem('review/platform-unknown', {})];
  const isMissing = platforms.length > 0 && chosen.length === 0;
  return isMissing ? [problem('review/platforms-required', {})] : [];
}

function checkExpectedUsers(typed: string): Problem[] {
  if (typed.trim() === '') return [problem('review/users-required', {})];
  const users = parseWholeNumber(typed);
  if (users === null) return [problem('review/users-not-a-number', {})];
  if (users < 1) return [problem('review/users-too-few', {})];
  return users > MAX_USER_LIMIT
    ? [problem('review/users-too-many', { limit: MAX_USER_LIMIT })]
    : [];
}

function checkLaunchDate(day: string, today: string): Problem[] {
  if (day === '') return [];
  if (!isDay(day)) return [problem('review/date-malformed', {})];
  return day < today ? [problem('review/date-past', {})] : [];
}

function checkLinks(links: readonly string[]): Problem[] {
  const limit = LIMITS.marketingLinks;
  const used = links.filter((link) => link.trim() !== '').length;
  const many = used > limit ? [problem('review/too-many-links', { limit })] : [];
  const cleaned = links.map((link) => link.trim());
  return [
    ...links.flatMap((link, index) => {
      const url = link.trim();
      if (url === '') return [];
      const first = cleaned.indexOf(url);
      const found = first < index ? [problem('review/link-twice', {})] : checkLink(link);
      return at(`marketingLinks.${index}`, found);
    }),
    ...at('marketingLinks', many),
  ];
}

/** A marketing link is held to the rule of the support URL: http or https with a host. */
function checkLink(link: string): Problem[] {
  return checkSupportUrl(link).map((found) =>
    found.code === 'support-url/not-a-url' ? { ...found, code: 'review/link-not-a-url' } : found,
  );
}
