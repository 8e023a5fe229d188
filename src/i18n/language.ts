/** The interface's languages. Pseudo-languages are generated from English, for tests. */
export const LANGUAGES = ['en'] as const;
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number] | (typeof PSEUDO_LANGUAGES)[number];

const STORED_LANGUAGE = 'birdhouse.language';

/** The language chosen in this browser; English when none or an unknown one is stored. */
export function chosenLanguage(): Language {
  const known: readonly Language[] = [...LANGUAGES, ...PSEUDO_LANGUAGES];
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED_LANGUAGE);
  } catch {
    // Storage may be forbidden; English is a language too.
  }
  return known.find((one) => one === stored) ?? 'en';
}

/** Stores the language; it takes effect when the page is loaded again. */
export function storeLanguage(chosen: Language): void {
  localStorage.setItem(STORED_LANGUAGE, chosen);
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language.startsWith('ar') ? 'rtl' : 'ltr';
}
