import { chosenLanguage } from '../../../i18n/language.ts';

let chosen = $state('');

/** Who looks at the simulated Store: kept from page to page until the app is loaded again. */
export const shopper = {
  /** The locale that was chosen; empty: the language of the interface. */
  get choice(): string {
    return chosen;
  },
  set choice(locale: string) {
    chosen = locale;
  },
  /** The locale in which to show listings. */
  get locale(): string {
    return chosen === '' ? chosenLanguage() : chosen;
  },
};
