import type { Client } from './client.ts';
import { isSameLanguage } from './listing.ts';
import { localizedText, type TextKey } from './localized-text.ts';

/**
 * What a user of `locale` reads for a key: the text of that locale, else of one of the same
 * language, the default locale first, else of the default locale, else any there is (ours: the
 * fallbacks of the Store). Null when no locale has one.
 */
export function textForUser(
  { localizations, defaultLocale }: Pick<Client, 'localizations' | 'defaultLocale'>,
  locale: string,
  key: TextKey,
): { readonly text: string; readonly locale: string } | null {
  const rank = (one: string): number => {
    if (one === locale) return 0;
    const near = isSameLanguage(one, locale) ? 1 : 3;
    return one === defaultLocale ? near : near + 1;
  };
  const [best] = localizations
    .map((one) => ({ text: localizedText(one, key), locale: one.locale }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => rank(one.locale) - rank(other.locale));
  return best ?? null;
}
