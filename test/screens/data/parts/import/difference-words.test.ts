import { describe, expect, it } from 'vitest';
import {
  differencesShown,
  pathSteps,
  valueWords,
} from '../../../../../src/screens/data/parts/import/difference-words.ts';

const NOTHING = { mine: null, theirs: null };

describe('a difference', () => {
  const words = (path: string): string[] =>
    pathSteps({ ...NOTHING, path }, 'client').map(({ field, text }) => field ?? `“${text}”`);

  it.each([
    ['client.localizations.id.description', ['localizations', '“id”', 'description']],
    ['client.redirectUris.0', ['redirectUris', '“1”']],
    ['client.versions.2.at', ['versions', '“2”', 'at']],
    ['client.version', ['clientVersion']],
    ['client.permissions.away.version', ['permissions', '“away”', 'version']],
    ['client.colour', ['“colour”']],
    ['grants.g-1.createdAt', ['grants', '“g-1”', 'createdAt']],
    ['developer.state', ['developer', 'region']],
    ['client', ['client']],
  ])('names its place: %s', (path, steps) => {
    expect(words(path)).toEqual(steps);
  });

  it.each([
    [['client.name', 'client.nameKey', 'client.revision'], ['client.name']],
    [['client.storeEntries.de.revision', 'client.updatedAt'], ['client.updatedAt']],
    [['developer.revision'], ['developer.revision']],
    [[], []],
  ])('is shown where somebody can judge by it: of %j %j', (all, shown) => {
    const found = differencesShown(all.map((path) => ({ ...NOTHING, path })));
    expect(found.map(({ path }) => path)).toEqual(shown);
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
