import type { NamedLocale } from '../../../../domain/locale-search.ts';
import { compareTexts, localeNamer } from '../../../../i18n/format.ts';

/**
 * The locales of CLDR that have a name in the reader's language, sorted by it. The list is loaded
 * when it is asked for. What has no name can still be added by its tag.
 */
export async function knownLocales(): Promise<NamedLocale[]> {
  const { availableLocales } = await import('cldr-core/availableLocales.json');
  const nameOf = localeNamer();
  return availableLocales.full
    .flatMap((locale) => {
      const name = nameOf(locale);
      return name === null ? [] : [{ locale, name }];
    })
    .sort((one, other) => compareTexts(one.name, other.name));
}
