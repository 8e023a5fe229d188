import type { VersionEntry } from '../../domain/client-version.ts';
import { firstVersion } from '../../domain/client-version.ts';
import type { Client } from '../../domain/client.ts';
import type { Developer } from '../../domain/developer.ts';
import type { Localization } from '../../domain/localization.ts';
import { newClient } from '../../domain/new-client.ts';
import type { Review } from '../../domain/review.ts';
import { DAY } from '../../shared/clock.ts';
import type { Random } from '../../shared/random.ts';
import type { DemoRecipe, DemoTexts } from './demo-recipe.ts';
import { pictureId } from './demo-pictures.ts';

/** Numbers of the guidelines on record, 1.0 to 1.12 [doc: review guidelines]. */
const GUIDELINES = Array.from({ length: 13 }, (_guideline, index) => `1.${String(index)}`);

export interface DemoContext {
  readonly owner: Developer;
  /** In ms; everything has happened before it. */
  readonly now: number;
  readonly random: Random;
}

/** A demo client as the console would have stored it. */
export function demoClient(recipe: DemoRecipe, { owner, now, random }: DemoContext): Client {
  const createdAt = now - recipe.createdAgo;
  const [defaultRedirectUri = '', ...additionalRedirectUris] = recipe.redirectUris;
  const made = newClient(
    {
      ...recipe,
      description: '',
      supportUrl: `${owner.companyUrl}/support`,
      defaultRedirectUri,
      additionalRedirectUris,
      permissionTexts: {},
    },
    { owner, now: createdAt, random },
  );
  const platforms = recipe.platforms.map((platform) => ({ id: random.uuid(), ...platform }));
  const versions = versionsOf(recipe, made, { owner, now, random });
  return {
    ...made,
    version: versions.length,
    versions,
    userLimit: recipe.userLimit,
    defaultLocale: recipe.defaultLocale,
    localizations: Object.entries(recipe.texts).map(([locale, texts]) =>
      localizationOf(recipe, locale, texts),
    ),
    platforms,
    storeEntries: Object.entries(recipe.entries).map(([locale, entry]) => ({
      ...entry,
      locale,
      images: entry.images.map(({ picture, alternative }) => ({
        image: pictureId(picture),
        alternative,
      })),
      countries: [...entry.countries],
      savedAt: createdAt + DAY,
      revision: 1,
    })),
    review: reviewOf(
      recipe,
      { owner, now },
      platforms.map(({ id }) => id),
    ),
    updatedAt: versions.at(-1)?.at ?? createdAt,
  };
}

/** A first version and, where a permission came later, a second one with notice to the users. */
function versionsOf(
  { addedLater, permissions, grants }: DemoRecipe,
  client: Client,
  { owner, now }: DemoContext,
): VersionEntry[] {
  const first = firstVersion(client.createdAt, owner.email);
  const added = client.permissions.find(({ permission }) => permission === addedLater?.permission);
  if (addedLater === undefined || added === undefined || permissions.length < 2) return [first];
  const { permission, access, version } = added;
  return [
    first,
    {
      version: 2,
      at: now - addedLater.ago,
      by: owner.email,
      changes: [{ permission, from: null, to: { access, version } }],
      notice: true,
      users: grants.count - Math.floor(grants.current / 2),
    },
  ];
}

/** A localization; all but the default one were written from the texts of the default one. */
function localizationOf(
  { defaultLocale, texts: all }: DemoRecipe,
  locale: string,
  { description, permissionTexts, writtenFrom }: DemoTexts,
): Localization {
  const source = all[defaultLocale];
  const basedOn: Localization['basedOn'] = {};
  if (locale !== defaultLocale && source !== undefined) {
    const from = (text: string) => ({ locale: defaultLocale, text });
    basedOn.description = from(writtenFrom ?? source.description);
    for (const permission of Object.keys(permissionTexts)) {
      const text = source.permissionTexts[permission] ?? '';
      basedOn[`permission.${permission}`] = from(text);
    }
  }
  return { locale, description, permissionTexts: { ...permissionTexts }, basedOn };
}

function reviewOf(
  { review: { state, form, steps } }: DemoRecipe,
  { owner, now }: Pick<DemoContext, 'owner' | 'now'>,
  platforms: string[],
): Review {
  const made = steps.map(({ event, ago, comments = [], userLimit }) => ({
    event,
    at: now - ago,
    by: event === 'submit' || event === 'withdraw' ? ('developer' as const) : ('person' as const),
    comments: comments.map((one) => ({ code: 'typed', values: {}, ...one })),
    userLimit: userLimit ?? null,
  }));
  return {
    state,
    form: form && {
      ...form,
      marketingLinks: [...form.marketingLinks],
      platforms,
      contact: owner.email,
      checklist: Object.fromEntries(GUIDELINES.map((number) => [number, 'pass'])),
    },
    // The reply is due a day after the submission (rulings: review).
    dueAt: state === 'in-review' ? (made.at(-1)?.at ?? now) + DAY : null,
    steps: made,
  };
}
