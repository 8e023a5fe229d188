import type { NamedLocale } from '../../../../domain/locale-search.ts';
import { compareTexts, localeNamer } from '../../../../i18n/format.ts';

/** The locales of CLDR with what the reader calls them, sorted by that. Loaded when asked for. */
export async function knownLocales(): Promise<NamedLocale[]> {
  const { availableLocales } = await import('cldr-core/availableLocales.json');
  const nameOf = localeNamer();
  return availableLocales.full
    .map((locale) => ({ locale, name: nameOf(locale) }))
    .sort((one, other) => compareTexts(one.name, other.name));
}
