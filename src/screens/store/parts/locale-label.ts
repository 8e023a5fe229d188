import { languageOnlyName } from '../../../i18n/format.ts';

type Translate = (key: string, options: { values: Record<string, string> }) => string;

/** A locale as the console writes it, such as `English | en-US (Default)` [doc]. */
export function localeLabel(translate: Translate, locale: string, defaultLocale = ''): string {
  const values = { language: languageOnlyName(locale), tag: locale };
  return locale === defaultLocale
    ? translate('store.locale.default', { values })
    : translate('store.locale.other', { values });
}
