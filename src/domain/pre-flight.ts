import { dayOf } from './calendar-day.ts';
import { checkOverviewInput } from './client-form.ts';
import type { Client } from './client.ts';
import { foldName } from './folded-name.ts';
import {
  findLocalization,
  localizedText,
  permissionTextKey,
  textKeysOf,
} from './localized-text.ts';
import { defaultLocalization, overviewInputOf } from './new-client.ts';
import { checkPermissions } from './permission-choice.ts';
import { problem, type Problem } from './problem.ts';
import { reviewField } from './review-form.ts';
import { GUIDELINES } from './review-guidelines.ts';
import { REPLY_TIME } from './review-steps.ts';
import type { ReviewForm } from './review.ts';
import { missingForSecurity } from './security-combination.ts';
import { findTrialWord } from './trial-word.ts';

/** What a machine finds before a form is submitted. Errors keep it back, warnings do not. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning';
}

/**
 * Looks a client and its review form over before it is submitted at `now` (ms). Each finding names
 * its place: a field of the overview, `permissions`, `permission.ID`, `platforms`,
 * `localization.LOCALE` or `review.FIELD`. What the form itself refuses is in review-form.ts. The
 * list follows the suggestions made from the documentation; which of them block is ours.
 */
export function preFlight(client: Client, form: ReviewForm, now: number): Finding[] {
  return [
    ...blockingProblems(client).map((found) => ({ ...found, level: 'error' as const })),
    ...remarks(client, form, now).map((found) => ({ ...found, level: 'warning' as const })),
  ];
}

/** The rules of the create form, asked again: records may have come from anywhere. */
function blockingProblems(client: Client): Problem[] {
  const { permissionTexts } = defaultLocalization(client);
  return [
    ...checkOverviewInput(overviewInputOf(client)),
    ...checkPermissions(client.permissions, permissionTexts).map((found) => ({
      ...found,
      field: (found.field ?? 'permissions').replace('permissionTexts.', 'permission.'),
    })),
  ];
}

function remarks(client: Client, form: ReviewForm, now: number): Problem[] {
  return [
    ...trialWords(client),
    ...namesInTexts(client),
    ...securityCombination(client),
    ...platforms(client, form),
    ...localizations(client),
    ...formRemarks(form, now),
  ];
}

function trialWords(client: Client): Problem[] {
  const inName = findTrialWord(client.name);
  const inDescription = findTrialWord(defaultLocalization(client).description);
  const found: Problem[] = [];
  if (inName !== null) {
    found.push(problem('pre-flight/trial-name', { word: inName }, { field: 'name' }));
  }
  if (inDescription !== null) {
    const place = { field: 'description' };
    found.push(problem('pre-flight/trial-description', { word: inDescription }, place));
  }
  return found;
}

function namesInTexts(client: Client): Problem[] {
  const name = foldName(client.name);
  const texts = defaultLocalization(client);
  return client.permissions.flatMap(({ permission }) => {
    const field = permissionTextKey(permission);
    const text = localizedText(texts, field);
    if (text === '' || foldName(text).includes(name)) return [];
    return [problem('pre-flight/name-not-in-text', { permission }, { field })];
  });
}

function securityCombination({ permissions }: Client): Problem[] {
  const wantsSecurity = permissions.some(({ permission }) => permission === 'security-state');
  if (!wantsSecurity || missingForSecurity(permissions).length === 0) return [];
  return [problem('pre-flight/security-combination', {}, { field: 'permissions' })];
}

/** The Store needs a platform [seed]; a review does not, so its absence only warns (ours). */
function platforms(client: Client, form: ReviewForm): Problem[] {
  if (client.platforms.length === 0) {
    return [problem('pre-flight/no-platform', {}, { field: 'platforms' })];
  }
  const count = platformsLeftOut(client, form);
  if (count === 0 || count === client.platforms.length) return [];
  const place = { field: reviewField('platforms') };
  return [problem('pre-flight/platform-left-out', { count }, place)];
}

/** How many of a client's platforms are not submitted; guideline 1.9 wants all at once [doc]. */
export function platformsLeftOut(client: Pick<Client, 'platforms'>, form: ReviewForm): number {
  return client.platforms.filter(({ id }) => !form.platforms.includes(id)).length;
}

function localizations(client: Client): Problem[] {
  const keys = textKeysOf(client);
  return client.localizations.flatMap(({ locale }) => {
    if (locale === client.defaultLocale) return [];
    const texts = findLocalization(client, locale);
    const count = keys.filter((key) => localizedText(texts, key) === '').length;
    if (count === 0) return [];
    const place = { field: `localization.${locale}` };
    return [problem('pre-flight/texts-missing', { locale, count }, place)];
  });
}

function formRemarks(form: ReviewForm, now: number): Problem[] {
  const found: Problem[] = [];
  const launch = form.launchDate.trim();
  if (launch !== '' && launch <= dayOf(now + REPLY_TIME)) {
    const place = { field: reviewField('launchDate') };
    found.push(problem('pre-flight/launch-too-soon', {}, place));
  }
  if (form.contact.trim() === '') {
    found.push(problem('pre-flight/no-contact', {}, { field: reviewField('contact') }));
  }
  const denied = GUIDELINES.filter(({ number }) => form.checklist[number] === 'no');
  return [
    ...found,
    ...denied.map(({ number }) =>
      problem(
        'pre-flight/answered-no',
        { guideline: number },
        { field: reviewField(`checklist.${number}`) },
      ),
    ),
  ];
}
