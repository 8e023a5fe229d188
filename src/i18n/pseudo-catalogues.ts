import type { Catalogue, Loaders } from './catalogue.ts';

/** The catalogues in disguise, made of the English ones while building. */
export const PSEUDO_CATALOGUES: Readonly<Partial<Record<string, Loaders>>> = {
  'en-XA': import.meta.glob<Catalogue>('./en/*.json', { import: 'default', query: '?en-XA' }),
  'ar-XB': import.meta.glob<Catalogue>('./en/*.json', { import: 'default', query: '?ar-XB' }),
};
