import type { NamedLocale } from '../../../../domain/locale-search.ts';
import { compareTexts, localeNamer } from '../../../../i18n/format.ts';

/**
 * The locales of CLDR that have a name in the reader's language, sorted by it. The lists are loaded
 * when they are asked for. What has no name can still be added by its tag.
 */
export async function knownLocales(): Promise<NamedLocale[]> {
  const [{ availableLocales }, { defaultContent }] = await Promise.all([
    import('cldr-core/availableLocales.json'),
    // CLDR lists nl, but nl-NL only here, as the region that nl stands for.
    import('cldr-core/defaultContent.json'),
  ]);
  const nameOf = localeNamer();
  return [...availableLocales.full, ...defaultContent]
    .flatMap((locale) => {
      const name = nameOf(locale);
      return name === null ? [] : [{ locale, name }];
    })
    .sort((one, other) => compareTexts(one.name, other.name));
}
