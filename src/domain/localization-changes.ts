import { err, ok, type Result } from '../shared/result.ts';
import type { Client } from './client.ts';
import { LIMITS } from './limits.ts';
import { readLocaleTag } from './locale-tag.ts';
import type { Localization } from './localization.ts';
import { findLocalization, localizedText, textKeysOf, type TextKey } from './localized-text.ts';
import { problem, type Problem } from './problem.ts';
import { missingTexts } from './text-status.ts';

/**
 * Checks a typed locale for a client that wants to add it: a tag that can be read, not there yet,
 * at most LIMITS.locales (ours). Gives the canonical tag.
 */
export function checkNewLocale(
  client: Pick<Client, 'localizations'>,
  typed: string,
): Result<string, Problem> {
  const read = readLocaleTag(typed);
  if (!read.ok) return read;
  if (findLocalization(client, read.value) !== undefined) {
    return err(problem('localization/taken', { locale: read.value }));
  }
  if (client.localizations.length >= LIMITS.locales) {
    return err(problem('localization/too-many', { limit: LIMITS.locales }));
  }
  return ok(read.value);
}

/** The texts of a locale that nobody has written yet. */
export function emptyLocalization(locale: string): Localization {
  return { locale, description: '', permissionTexts: {}, basedOn: {} };
}

/**
 * Checks a locale that is to be the default [seed: possible when there are several]. Readers of
 * all other locales fall back to it, so it must have every text (ours).
 */
export function checkNewDefault(client: Client, locale: string): Problem | null {
  if (findLocalization(client, locale) === undefined) {
    return problem('localization/not-found', { locale });
  }
  const missing = missingTexts(client, locale).length;
  return missing === 0 ? null : problem('localization/incomplete', { locale, missing });
}

/** Checks the removal of a locale: never the default, which readers fall back to. */
export function checkRemoval(client: Client, locale: string): Problem | null {
  if (findLocalization(client, locale) === undefined) {
    return problem('localization/not-found', { locale });
  }
  return locale === client.defaultLocale ? problem('localization/is-default', { locale }) : null;
}

/** What goes with a locale: the texts it has, and whether there is a Store entry in it. */
export function belongingsOf(
  client: Client,
  locale: string,
): { readonly texts: TextKey[]; readonly hasStoreEntry: boolean } {
  const localization = findLocalization(client, locale);
  return {
    texts: textKeysOf(client).filter((key) => localizedText(localization, key) !== ''),
    hasStoreEntry: client.storeEntries.some((entry) => entry.locale === locale),
  };
}

/** The client without a locale: without its texts and its Store entry. */
export function withoutLocale(client: Client, locale: string): Client {
  return {
    ...client,
    localizations: client.localizations.filter((one) => one.locale !== locale),
    storeEntries: client.storeEntries.filter((entry) => entry.locale !== locale),
  };
}
