import { addMessages, init, locale, waitLocale } from 'svelte-i18n';
import type { Catalogue, Loaders } from './catalogue.ts';

/** The interface's languages. Pseudo-languages are generated from English, for tests. */
export const LANGUAGES = ['en'] as const;
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number] | (typeof PSEUDO_LANGUAGES)[number];

/** A catalogue's area: one file per language; its keys begin with the area's name. */
export type Area =
  | 'common'
  | 'errors'
  | 'account'
  | 'clients'
  | 'clientForm'
  | 'client'
  | 'permissions'
  | 'platforms'
  | 'localizations'
  | 'review'
  | 'store'
  | 'messages'
  | 'sandbox'
  | 'help'
  | 'settings'
  | 'data'
  | 'export'
  | 'import'
  | 'takeOut'
  | 'snapshots'
  | 'offline'
  | 'welcome';

const STORED_LANGUAGE = 'birdhouse.language';
const ENGLISH: Loaders = import.meta.glob<Catalogue>('./en/*.json', { import: 'default' });
const loaded = new Set<Area>();
let language: Language = 'en';

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

/** Sets svelte-i18n up in the chosen language, with direction and language of the page. */
export async function startLanguage(): Promise<void> {
  language = chosenLanguage();
  await init({ fallbackLocale: language, initialLocale: language });
  document.documentElement.lang = language;
  document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
  await loadAreas(['common']);
  await locale.set(language);
  await waitLocale(language);
}

/** Loads the catalogues of some areas, each once. A screen's route names those it needs. */
export async function loadAreas(areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.has(area));
  const loaders = await loadersOf(language);
  await Promise.all(
    missing.map(async (area) => {
      const load = loaders[`./en/${area}.json`];
      if (load === undefined) throw new Error(`There is no catalogue ${area}`);
      addMessages(language, { [area]: await load() });
      loaded.add(area);
    }),
  );
}

async function loadersOf(wanted: Language): Promise<Loaders> {
  if (wanted === 'en') return ENGLISH;
  const { PSEUDO_CATALOGUES } = await import('./pseudo-catalogues.ts');
  return PSEUDO_CATALOGUES[wanted] ?? ENGLISH;
}
