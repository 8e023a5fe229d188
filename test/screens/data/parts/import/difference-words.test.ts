import { describe, expect, it } from 'vitest';
import {
  pathWords,
  valueWords,
} from '../../../../../src/screens/data/parts/import/difference-words.ts';

describe('a difference', () => {
  it.each([
    ['client.localizations.de.description', 'localizations › de › description'],
    ['grants.g-1.createdAt', 'grants › g-1 › createdAt'],
    ['client', 'client'],
  ])('names its place: %s', (path, words) => {
    expect(pathWords({ path, mine: null, theirs: null }, 'client')).toBe(words);
  });

  it.each([
    ['client.name', '"Porch \\"Light\\""', { text: 'Porch "Light"', isCode: false }],
    ['client.version', '3', { text: '3', isCode: true }],
    ['client.updatedAt', '1704283200000', { text: 'Jan 3, 2024, 12:00 PM', isCode: false }],
    ['developer.verifiedAt', 'null', { text: 'null', isCode: true }],
    ['client.redirectUris', '["https://a.exam…', { text: '["https://a.exam…', isCode: true }],
    ['client.name', null, null],
  ])('shows a value of %s: %s', (path, json, shown) => {
    const found = valueWords(path, json);
    expect(found && { ...found, text: found.text.replaceAll('\u202f', ' ') }).toEqual(shown);
  });
});
