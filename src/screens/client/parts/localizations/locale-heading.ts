import { languageOnlyName } from '../../../../i18n/format.ts';

type Translate = (key: string, options: { values: Record<string, string> }) => string;

/** What a localization is called: language, bar, tag, and whether it is the default [doc]. */
export function localeHeading(translate: Translate, locale: string, isDefault: boolean): string {
  const values = { language: languageOnlyName(locale), tag: locale };
  const key = isDefault ? 'localizations.headingDefault' : 'localizations.heading';
  return translate(key, { values });
}
