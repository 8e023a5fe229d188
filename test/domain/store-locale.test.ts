import { expect, it } from 'vitest';
import { checkStoreLocale, missingPermissionTexts } from '../../src/domain/store-locale.ts';
import { client } from '../builders/client.ts';

const localization = (locale: string, permissionTexts: Record<string, string>) => ({
  locale,
  description: '',
  permissionTexts,
  basedOn: {},
});
const CLIENT = client({
  permissions: [
    { permission: 'thermostat', access: 'read', version: 7 },
    { permission: 'away', access: 'read', version: 1 },
  ],
  localizations: [
    localization('en-US', { thermostat: 'Reads it.', away: 'Knows it.' }),
    localization('nl-NL', { thermostat: 'Leest het.', camera: 'Old.' }),
    localization('fr-FR', {}),
  ],
});

it.each([
  ['en-US', [], undefined, undefined],
  ['nl-NL', ['away'], 'store-entry/texts-missing', { locale: 'nl-NL', missing: 1 }],
  ['fr-FR', ['thermostat', 'away'], 'store-entry/texts-missing', { locale: 'fr-FR', missing: 2 }],
  ['de-DE', ['thermostat', 'away'], 'store-entry/no-localization', { locale: 'de-DE' }],
])('%s lacks %j: %s', (locale, missing, code, values) => {
  expect(missingPermissionTexts(CLIENT, locale)).toEqual(missing);
  expect(checkStoreLocale(CLIENT, locale)?.code).toBe(code);
  expect(checkStoreLocale(CLIENT, locale)?.values).toEqual(values);
});
