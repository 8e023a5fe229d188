import { expect, it } from 'vitest';
import { matchesSearch } from '../../src/domain/search-text.ts';

it.each([
  ['', ['anything'], true],
  ['   ', ['anything'], true],
  ['PORCH', ['Porch Light'], true],
  ['light porch', ['Porch Light'], true],
  ['porch engines', ['Porch Light', 'Difference Engines'], true],
  ['porch lamp', ['Porch Light'], false],
  ['osterreich', ['Österreich'], true],
  ['Åland', ['Aland'], true],
  ['cote d’ivoire', ['Côte d’Ivoire'], true],
  ['אור', ['אור שמחכה'], true],
  ['.*', ['Porch Light'], false],
  ['htlig', ['Porch\nHtlig'], true],
])('%j in %j: %s', (query, texts, expected) => {
  expect(matchesSearch(query, texts)).toBe(expected);
});
