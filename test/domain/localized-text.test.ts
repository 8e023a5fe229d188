import { describe, expect, it } from 'vitest';
import {
  findLocalization,
  localizedText,
  permissionTextKey,
  textForReader,
  textKeysOf,
  withLocalizedText,
} from '../../src/domain/localized-text.ts';
import { client } from '../builders/client.ts';

const dutch = { locale: 'nl-NL', description: 'Warm bad.', permissionTexts: {}, basedOn: {} };
const stored = client({ localizations: [...client().localizations, dutch] });
const english = findLocalization(stored, 'en-US');
const key = permissionTextKey('thermostat');

it('has a description and a text for each permission', () => {
  expect(textKeysOf(stored)).toEqual(['description', 'permission.thermostat']);
});

it.each([
  [dutch, 'description', 'Warm bad.'],
  [dutch, key, ''],
  [english, key, 'Birdbath Thermo reads the temperature to show it.'],
  [english, permissionTextKey('toString'), ''],
  [undefined, key, ''],
] as const)('reads one text (%#)', (localization, wanted, text) => {
  expect(localizedText(localization, wanted)).toBe(text);
});

describe('withLocalizedText', () => {
  it.each(['description', key] as const)('changes %s and nothing else', (wanted) => {
    const changed = withLocalizedText(english!, wanted, 'Nieuw.');
    expect(localizedText(changed, wanted)).toBe('Nieuw.');
    const back = withLocalizedText(changed, wanted, localizedText(english, wanted));
    expect(back).toEqual(english);
  });

  it('keeps no empty permission text', () => {
    expect(withLocalizedText(english!, key, '').permissionTexts).toEqual({});
  });
});

it.each([
  ['nl-NL', 'description', { text: 'Warm bad.', locale: 'nl-NL', isFallback: false }],
  ['nl-NL', key, { locale: 'en-US', isFallback: true }],
  ['en-US', key, { locale: 'en-US', isFallback: false }],
  ['fr-CA', 'description', { locale: 'en-US', isFallback: true }],
] as const)('shows a reader of %s the text %s or the default one', (locale, wanted, shown) => {
  expect(textForReader(stored, locale, wanted)).toMatchObject(shown);
});
