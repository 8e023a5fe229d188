import type { RuleSource } from './problems/problem-entry.ts';

/** The locales offered first. The documentation names five as examples; the others are ours. */
export const SUGGESTED_LOCALES = [
  { locale: 'en-US', source: 'doc' },
  { locale: 'en-GB', source: 'doc' },
  { locale: 'es-US', source: 'doc' },
  { locale: 'fr-CA', source: 'doc' },
  { locale: 'nl-NL', source: 'doc' },
  { locale: 'en-CA', source: 'ours' },
  { locale: 'es-ES', source: 'ours' },
  { locale: 'fr-FR', source: 'ours' },
  { locale: 'de-DE', source: 'ours' },
  { locale: 'it-IT', source: 'ours' },
] as const satisfies readonly { readonly locale: string; readonly source: RuleSource }[];
