import type { Client } from './client.ts';
import { localizedText, permissionTextKey } from './localized-text.ts';
import { defaultLocalization } from './new-client.ts';
import { PERMISSIONS } from './permission-catalog.ts';
import { mentionsPermission } from './permission-mention.ts';
import { lintPermissionText } from './permission-text.ts';
import { platformsLeftOut } from './pre-flight.ts';
import type { RuleSource } from './problems/problem-entry.ts';
import { reservedHostOf } from './reserved-host.ts';
import { reviewField } from './review-form.ts';
import { GUIDELINES, type Guideline } from './review-guidelines.ts';
import type { ReviewForm } from './review.ts';
import { missingForSecurity } from './security-combination.ts';
import { cleanText, graphemeCount } from './text-input.ts';
import { findTrialWord } from './trial-word.ts';
import { topOfRange } from './users-range.ts';
import { parseWholeNumber } from './whole-number.ts';

/** What the reviewer has before him. */
export interface Submission {
  readonly client: Client;
  readonly form: ReviewForm;
}

export interface Remark {
  readonly field: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface ReviewerRule {
  /** Names its sentences: `review.comment.CODE.what` and `.remedy`. */
  readonly code: string;
  /** Blocking remarks ask for changes; advice comes along with an approval. */
  readonly level: 'blocking' | 'advice';
  /** Where the demand comes from; how a machine recognises it is always ours. */
  readonly source: RuleSource;
  readonly find: (submission: Submission) => readonly Remark[];
}

/** Shorter texts cannot hold what they must say (ours, in graphemes). */
const LEAST = { description: 20, delivery: 15, testing: 40 } as const;
/** Words by which an English text says that it looks only. */
const READS =
  /\b(?:reads?|shows?|sees?|views?|looks?|checks?|displays?|monitors?|knows?|watch(?:es)?|notices?|gets?)\b/iu;

function remark(field: string, values: Remark['values'] = {}): Remark[] {
  return [{ field, values }];
}

/** The words of the rules are English, so they are silent about other languages. */
function speaksEnglish({ client }: Submission): boolean {
  return /^en(?:-|$)/iu.test(client.defaultLocale);
}

/** The chosen permissions in the order of the console, whatever the order of choosing. */
function chosen({ client }: Submission): { permission: string; access: string; text: string }[] {
  const texts = defaultLocalization(client);
  return PERMISSIONS.flatMap(({ id }) =>
    client.permissions
      .filter(({ permission }) => permission === id)
      .map(({ permission, access }) => {
        return { permission, access, text: localizedText(texts, permissionTextKey(permission)) };
      }),
  );
}

function tooShort(text: string, least: number, field: string): Remark[] {
  return graphemeCount(cleanText(text)) < least ? remark(field, { least }) : [];
}

function denied({ form }: Submission, weighs: (guideline: Guideline) => boolean): Remark[] {
  return GUIDELINES.filter(
    (guideline) => weighs(guideline) && form.checklist[guideline.number] === 'no',
  ).flatMap(({ number }) => remark(reviewField(`checklist.${number}`), { guideline: number }));
}

/** Everything our reviewer knows, in the order of his remarks. */
export const REVIEWER_RULES: readonly ReviewerRule[] = [
  {
    code: 'trial-name',
    level: 'blocking',
    source: 'doc',
    find: ({ client }) => {
      const word = findTrialWord(client.name);
      return word === null ? [] : remark('name', { word });
    },
  },
  {
    code: 'description-too-short',
    level: 'blocking',
    source: 'ours',
    find: ({ client }) =>
      tooShort(defaultLocalization(client).description, LEAST.description, 'description'),
  },
  {
    code: 'security-combination',
    level: 'blocking',
    source: 'doc',
    find: ({ client: { permissions } }) =>
      permissions.some(({ permission }) => permission === 'security-state') &&
      missingForSecurity(permissions).length > 0
        ? remark('permissions')
        : [],
  },
  {
    code: 'reads-only-text',
    level: 'blocking',
    source: 'doc',
    find: (submission) =>
      chosen(submission).flatMap(({ permission, access, text }) => {
        const context = { clientName: submission.client.name, access, others: [] };
        const remarks = lintPermissionText(text, context);
        const looksOnly = remarks.some(({ code }) => code === 'reads-only') && READS.test(text);
        if (!looksOnly || !speaksEnglish(submission)) return [];
        return remark(permissionTextKey(permission), { permission });
      }),
  },
  {
    code: 'delivery-too-short',
    level: 'blocking',
    source: 'doc',
    find: ({ form }) => tooShort(form.delivery, LEAST.delivery, reviewField('delivery')),
  },
  {
    code: 'testing-too-short',
    level: 'blocking',
    source: 'doc',
    find: ({ form }) => tooShort(form.testing, LEAST.testing, reviewField('testing')),
  },
  {
    code: 'testing-repeats-delivery',
    level: 'blocking',
    source: 'ours',
    find: ({ form }) =>
      cleanText(form.testing) === cleanText(form.delivery) ? remark(reviewField('testing')) : [],
  },
  {
    code: 'platform-left-out',
    level: 'blocking',
    source: 'doc',
    find: ({ client, form }) => {
      const count = platformsLeftOut(client, form);
      return count === 0 ? [] : remark(reviewField('platforms'), { count });
    },
  },
  {
    code: 'contact-missing',
    level: 'blocking',
    source: 'ours',
    find: ({ form }) => (cleanText(form.contact) === '' ? remark(reviewField('contact')) : []),
  },
  {
    code: 'link-reserved',
    level: 'blocking',
    source: 'ours',
    find: ({ form }) =>
      [...form.marketingLinks]
        .sort()
        .filter((url) => reservedHostOf(url) !== null)
        .flatMap((url) => remark(reviewField('marketingLinks'), { url })),
  },
  {
    code: 'answered-no',
    level: 'blocking',
    source: 'doc',
    find: (submission) => denied(submission, ({ consequence }) => consequence !== 'may-reject'),
  },
  {
    code: 'answered-no-advice',
    level: 'advice',
    source: 'doc',
    find: (submission) => denied(submission, ({ consequence }) => consequence === 'may-reject'),
  },
  {
    code: 'trial-description',
    level: 'advice',
    source: 'doc',
    find: ({ client }) => {
      const word = findTrialWord(defaultLocalization(client).description);
      return word === null ? [] : remark('description', { word });
    },
  },
  {
    code: 'not-in-description',
    level: 'advice',
    source: 'doc',
    find: (submission) => {
      const { description } = defaultLocalization(submission.client);
      return chosen(submission)
        .filter(({ permission }) => !mentionsPermission(description, permission))
        .filter(() => speaksEnglish(submission))
        .flatMap(({ permission }) => remark('description', { permission }));
    },
  },
  {
    code: 'support-url-reserved',
    level: 'advice',
    source: 'ours',
    find: ({ client }) => {
      const host = reservedHostOf(client.supportUrl);
      return host === null ? [] : remark('supportUrl', { host });
    },
  },
  {
    code: 'no-platform',
    level: 'advice',
    source: 'seed',
    find: ({ client }) => (client.platforms.length === 0 ? remark('platforms') : []),
  },
  {
    code: 'fewer-users',
    level: 'advice',
    source: 'ours',
    find: ({ client, form }) => {
      const asked = parseWholeNumber(form.expectedUsers);
      const limit = client.userLimit;
      return asked === null || asked >= limit
        ? []
        : remark(reviewField('expectedUsers'), { limit });
    },
  },
  {
    code: 'range-differs',
    level: 'advice',
    source: 'ours',
    find: ({ client, form }) => {
      const asked = parseWholeNumber(form.expectedUsers) ?? 0;
      return asked > topOfRange(client.users) ? remark('users', { users: asked }) : [];
    },
  },
];
