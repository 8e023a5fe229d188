import { expect, it } from 'vitest';
import { textForUser } from '../../src/domain/user-text.ts';

const localization = (locale: string, text: string) => ({
  locale,
  description: text,
  permissionTexts: {},
  basedOn: {},
});
const CLIENT = {
  defaultLocale: 'en-US',
  localizations: [
    localization('nl-NL', 'Nederlands'),
    localization('en-GB', 'British'),
    localization('fr-CA', ''),
    localization('en-US', 'American'),
    localization('fr-FR', 'Français'),
  ],
};

it.each([
  ['nl-NL', 'nl-NL'],
  ['nl-BE', 'nl-NL'],
  ['fr-CA', 'fr-FR'],
  ['en-CA', 'en-US'],
  ['en-GB', 'en-GB'],
  ['de-DE', 'en-US'],
])('a user of %s reads the text of %s', (locale, shown) => {
  expect(textForUser(CLIENT, locale, 'description')?.locale).toBe(shown);
});

it('falls back to any locale that has a text, and to none', () => {
  const client = { ...CLIENT, defaultLocale: 'fr-CA' };
  expect(textForUser(client, 'de-DE', 'description')?.text).toBe('Nederlands');
  expect(textForUser(client, 'de-DE', 'permission.away')).toBeNull();
});
