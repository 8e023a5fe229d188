import { expect, it } from 'vitest';
import { searchLocales } from '../../src/domain/locale-search.ts';

const KNOWN = [
  { locale: 'fr-CA', name: 'French (Canada)' },
  { locale: 'fr', name: 'French' },
  { locale: 'de-CH', name: 'German (Switzerland)' },
  { locale: 'nb-NO', name: 'Norwegian Bokmål (Norway)' },
  { locale: 'pt-BR', name: 'Portugués (Brasil)' },
  { locale: 'zh-Hant', name: 'Chinese (Traditional Han)' },
];
const find = (query: string) => searchLocales(KNOWN, query).map(({ locale }) => locale);

it.each([
  ['', KNOWN.map(({ locale }) => locale)],
  ['  ', KNOWN.map(({ locale }) => locale)],
  ['fr', ['fr', 'fr-CA']],
  ['FR-ca', ['fr-CA']],
  ['fre can', ['fr-CA']],
  ['canada french', ['fr-CA']],
  ['bokmal', ['nb-NO']],
  ['portugues', ['pt-BR']],
  ['swi', ['de-CH']],
  ['witz', []],
  ['hant', ['zh-Hant']],
  ['canada (', ['fr-CA']],
  ['(', []],
  ['<script>', []],
])('%j finds %j', (query, expected) => {
  expect(find(query)).toEqual(expected);
});
