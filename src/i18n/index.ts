import { addMessages, init, locale, waitLocale } from 'svelte-i18n';
import type { Catalogue, Loaders } from './catalogue.ts';
import { chosenLanguage, directionOf, type Language } from './language.ts';

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
  | 'try'
  | 'trace'
  | 'explorer'
  | 'consent'
  | 'home'
  | 'welcome';

const ENGLISH: Loaders = import.meta.glob<Catalogue>('./en/*.json', { import: 'default' });
const loaded = new Set<Area>();
let language: Language = 'en';

/** Sets svelte-i18n up in the chosen language, with direction and language of the page. */
export async function startLanguage(): Promise<void> {
  language = chosenLanguage();
  await init({ fallbackLocale: language, initialLocale: language });
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
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
