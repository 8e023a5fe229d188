import type { Client } from './client.ts';
import { findLocalization, localizedText, textKeysOf, type TextKey } from './localized-text.ts';

/**
 * How a text stands (ours): out of date means that the words it was written from have changed
 * since. The default locale is where others are written from, so it has nothing to fall behind.
 */
export type TextStatus = 'complete' | 'missing' | 'out-of-date';

type Texts = Pick<Client, 'permissions' | 'localizations' | 'defaultLocale'>;

/** How the text for a key stands in a locale. */
export function textStatus(client: Texts, locale: string, key: TextKey): TextStatus {
  if (localizedText(findLocalization(client, locale), key) === '') return 'missing';
  return changedSource(client, locale, key) === null ? 'complete' : 'out-of-date';
}

/** What a text was written from, as it was and as it is now; null while that is the same. */
export function changedSource(
  client: Texts,
  locale: string,
  key: TextKey,
): { readonly locale: string; readonly former: string; readonly present: string } | null {
  const basedOn = findLocalization(client, locale)?.basedOn ?? {};
  const origin = Object.hasOwn(basedOn, key) ? basedOn[key] : undefined;
  if (origin === undefined || locale === client.defaultLocale) return null;
  const source = findLocalization(client, origin.locale);
  if (source === undefined) return null;
  const present = localizedText(source, key);
  if (present === origin.text) return null;
  return { locale: origin.locale, former: origin.text, present };
}

/** How each text of a locale stands, in the order of the console. */
export function localeStatus(
  client: Texts,
  locale: string,
): { readonly key: TextKey; readonly status: TextStatus }[] {
  return textKeysOf(client).map((key) => ({ key, status: textStatus(client, locale, key) }));
}

/** The texts that a locale lacks. */
export function missingTexts(client: Texts, locale: string): TextKey[] {
  return localeStatus(client, locale).flatMap(({ key, status }) =>
    status === 'missing' ? [key] : [],
  );
}

/** The next text that is missing or out of date after `after`, round to the first; null: none. */
export function nextUnfinished(
  client: Texts,
  locale: string,
  after: TextKey | null,
): TextKey | null {
  const all = localeStatus(client, locale);
  const at = all.findIndex(({ key }) => key === after);
  const onwards = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return onwards.find(({ status }) => status !== 'complete')?.key ?? null;
}
