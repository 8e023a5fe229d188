import fc from 'fast-check';
import { CATEGORIES, MAX_CATEGORIES } from '../../src/domain/category.ts';
import { checkClientInput } from '../../src/domain/client-form.ts';
import { CONNECTION_TYPES, type Client, type ClientInput } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { permissionTextKey } from '../../src/domain/localized-text.ts';
import { emptyLocalization } from '../../src/domain/localization-changes.ts';
import { newClient } from '../../src/domain/new-client.ts';
import { PERMISSIONS } from '../../src/domain/permission-catalog.ts';
import { updatedPermissions } from '../../src/domain/permission-update.ts';
import { checkPlatformInput, platformParts } from '../../src/domain/platform-input.ts';
import { reviewClient } from '../../src/domain/reviewer.ts';
import { checkReviewForm, cleanReviewForm } from '../../src/domain/review-form.ts';
import { GUIDELINES } from '../../src/domain/review-guidelines.ts';
import { answered, submitted, withdrawn } from '../../src/domain/review-steps.ts';
import { CHECKLIST_ANSWERS, type ReviewForm } from '../../src/domain/review.ts';
import {
  checkStoreEntryInput,
  storeEntryParts,
  type StoreEntryInput,
} from '../../src/domain/store-entry-input.ts';
import { withTextChanges } from '../../src/domain/text-changes.ts';
import { decisionOf } from '../../src/domain/typed-decision.ts';
import { USERS_RANGES } from '../../src/domain/users-range.ts';
import type { Random } from '../../src/shared/random.ts';
import type { ImageRecord } from '../../src/transfer/document.ts';
import {
  acceptedText,
  clientName,
  link,
  moment,
  redirectUris,
  typedText,
} from './typed-arbitrary.ts';

/** Makes a client of an owner; what it is made of was drawn before. */
export type ClientRecipe = (
  owner: Developer,
  random: Random,
  images: readonly ImageRecord[],
) => Client;

/** Clients as the console itself makes and changes them, by the very functions it uses. */
export function clientRecipe(): fc.Arbitrary<ClientRecipe> {
  const parts = {
    input: clientInput(),
    now: moment(),
    locales: fc.uniqueArray(localization(), { maxLength: 2, selector: ({ locale }) => locale }),
    platforms: fc.uniqueArray(platform(), { maxLength: 3, selector: ({ kind }) => kind }),
    entry: fc.option(storeEntry()),
    removes: fc.boolean(),
    review: review(),
    reviewMail: fc.boolean(),
  };
  return fc.record(parts).map((drawn) => (owner, random, images) => {
    const { now } = drawn;
    const made = newClient(drawn.input, { owner, now, random });
    const localizations = drawn.locales.map(({ locale, texts }) => {
      const changes = made.permissions.map(({ permission }, index) => {
        const basedOn = { locale: made.defaultLocale, text: texts[1] ?? '' };
        return { key: permissionTextKey(permission), text: `${texts[0] ?? ''} ${index}`, basedOn };
      });
      return withTextChanges(emptyLocalization(locale), changes, false);
    });
    const shown = images.map(({ id }) => ({ image: id, alternative: 'A bath with steam' }));
    const storeEntries = drawn.entry === null ? [] : [entryOf(drawn.entry, shown, now)];
    const filled: Client = {
      ...made,
      localizations: [...made.localizations, ...localizations],
      platforms: drawn.platforms.map((one) => ({ id: random.uuid(), ...platformParts(one) })),
      storeEntries,
      reviewMail: drawn.reviewMail,
    };
    const edited = drawn.removes ? withoutLastPermission(filled, owner, now) : filled;
    return drawn.review(edited, now);
  });
}

function entryOf(
  input: Parameters<typeof storeEntryParts>[0],
  images: { image: string; alternative: string }[],
  savedAt: number,
): Client['storeEntries'][number] {
  const filled = { ...input, images };
  if (checkStoreEntryInput(filled).length > 0) throw new Error('No form would take it.');
  return { locale: 'en-US', ...storeEntryParts(filled), savedAt, revision: 1 };
}

function withoutLastPermission(client: Client, owner: Developer, now: number): Client {
  const permissions = client.permissions.slice(0, -1);
  if (permissions.length === 0) return client;
  const edit = { version: client.version, permissions, texts: {} };
  return updatedPermissions(client, edit, { by: owner.email, now, users: 3 });
}

function clientInput(): fc.Arbitrary<ClientInput> {
  return fc
    .record({
      name: clientName(),
      description: acceptedText({ limit: LIMITS.description }),
      categories: fc.subarray([...CATEGORIES], { minLength: 1, maxLength: MAX_CATEGORIES }),
      users: fc.constantFrom(...USERS_RANGES),
      supportUrl: link(),
      uris: redirectUris(),
      connectionType: fc.option(fc.constantFrom(...CONNECTION_TYPES)),
      chosen: fc.subarray([...PERMISSIONS], { minLength: 1, maxLength: 3 }),
      text: acceptedText({ limit: LIMITS.permissionText - 10 }),
    })
    .map(({ uris, chosen, text, ...others }): ClientInput => {
      const [defaultRedirectUri = '', ...additionalRedirectUris] = uris;
      const permissions = chosen.map(({ id, accesses }) => {
        return { permission: id, access: accesses.at(-1)!.access };
      });
      const texts = permissions.map(({ permission }, at) => [permission, `${text} ${at}`] as const);
      const permissionTexts = Object.fromEntries(texts);
      return {
        ...others,
        defaultRedirectUri,
        additionalRedirectUris,
        permissions,
        permissionTexts,
      };
    })
    .filter((input) => checkClientInput(input).length === 0);
}

function localization(): fc.Arbitrary<{ locale: string; texts: string[] }> {
  const text = acceptedText({ limit: LIMITS.permissionText - 10 });
  return fc.record({
    locale: fc.constantFrom('nl-NL', 'ar', 'sr-Latn-RS', 'zh-Hant', 'ca-ES-valencia'),
    // The second is what a translator's file had as its source: anything.
    texts: fc.tuple(text, typedText()).map((both) => [...both]),
  });
}

function platform() {
  return fc
    .constantFrom(
      { kind: 'ios', values: { bundleId: 'com.example.App', storeLink: '' } },
      { kind: 'android', values: { packageName: 'com.example.app' } },
      { kind: 'web', values: { webAddress: 'https://app.example/?a=b#c' } },
      { kind: 'hardware', values: { productName: 'Bad & Bath 漢', webAddress: '' } },
    )
    .filter((input) => checkPlatformInput(input).length === 0);
}

function storeEntry() {
  return fc.record({
    headline: acceptedText({ limit: LIMITS.storeHeadline, singleLine: true }),
    text: acceptedText({ limit: LIMITS.storeText }),
    images: fc.constant<StoreEntryInput['images']>([]),
    videoUrl: fc.oneof(fc.constant(''), link()),
    productUrl: link(),
    getStartedUrl: link(),
    countries: fc.subarray(['NL', 'US', 'DE', 'FR', 'JP'], { minLength: 1 }),
  });
}

/** What may happen to a client's review: nothing, or a submission and what follows it. */
function review(): fc.Arbitrary<(client: Client, now: number) => Client> {
  const event = fc.constantFrom('nothing', 'submit', 'withdraw', 'answer', 'person');
  return fc.record({ event, form: reviewForm() }).map(({ event, form }) => (client, now) => {
    if (event === 'nothing' || checkReviewForm(form, client, '2024-01-01').length > 0)
      return client;
    const first = submitted(client.review, cleanReviewForm(form, client), now);
    if (!first.ok || event === 'submit')
      return first.ok ? { ...client, review: first.value } : client;
    const typed = { event: 'approve', comments: [{ text: form.testing, field: 'name' }] } as const;
    const after = {
      withdraw: () => withdrawn(first.value, now + 1),
      answer: () =>
        answered(first.value, reviewClient(client, form), { by: 'reviewer', now: now + 1 }),
      person: () =>
        answered(first.value, decisionOf({ ...typed, userLimit: '1000' }), {
          by: 'person',
          now: now + 1,
        }),
    }[event]();
    if (!after.ok) return client;
    const userLimit = after.value.steps.at(-1)?.userLimit ?? client.userLimit;
    return { ...client, review: after.value, userLimit };
  });
}

function reviewForm(): fc.Arbitrary<ReviewForm> {
  const answers = fc.constantFrom(...CHECKLIST_ANSWERS);
  return fc.record({
    delivery: acceptedText({ limit: LIMITS.reviewText }),
    testing: acceptedText({ limit: LIMITS.reviewText }),
    platforms: fc.constant([]),
    expectedUsers: fc.constantFrom('1', ' 500 ', '10000'),
    launchDate: fc.constantFrom('', '2024-02-29'),
    contact: acceptedText({ limit: LIMITS.reviewContact, singleLine: true, names: true }),
    marketingLinks: fc.uniqueArray(link(), { maxLength: 2 }),
    checklist: fc.record(Object.fromEntries(GUIDELINES.map(({ number }) => [number, answers])), {
      noNullPrototype: true,
    }),
  });
}
