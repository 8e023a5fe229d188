import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import {
  belongingsOf,
  checkNewDefault,
  checkNewLocale,
  checkRemoval,
  emptyLocalization,
  withoutLocale,
} from '../../src/domain/localization-changes.ts';
import type { StoreEntry } from '../../src/domain/store-entry.ts';
import { localization, localizedClient } from '../builders/localized-client.ts';

const entry = (locale: string): StoreEntry => ({
  locale,
  headline: '',
  text: '',
  images: [],
  videoUrl: '',
  productUrl: '',
  getStartedUrl: '',
  countries: [],
  savedAt: 1,
  revision: 1,
});
const full = localization('nl-NL', {
  description: 'Warm bad.',
  permissionTexts: { away: 'Leest wie er is.', camera: 'Leest wat er is.' },
});
const client = localizedClient([full, localization('fr-CA')], {
  storeEntries: [entry('en-US'), entry('nl-NL')],
});

describe('checkNewLocale', () => {
  it.each([
    ['de-de', 'de-DE'],
    ['NL-nl', 'localization/taken'],
    ['en-XA', 'locale/pseudo'],
    ['', 'locale/required'],
  ])('%j gives %s', (typed, expected) => {
    const checked = checkNewLocale(client, typed);
    expect(checked.ok ? checked.value : checked.error.code).toBe(expected);
  });

  it('refuses one more than there may be', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => emptyLocalization(`en-${String(100 + at)}`));
    expect(checkNewLocale({ localizations: many(LIMITS.locales - 1) }, 'nl').ok).toBe(true);
    expect(checkNewLocale({ localizations: many(LIMITS.locales) }, 'nl')).toMatchObject({
      error: { code: 'localization/too-many', values: { limit: LIMITS.locales } },
    });
  });
});

describe('checkNewDefault', () => {
  it('takes a locale that has every text, and no other', () => {
    expect(checkNewDefault(client, 'nl-NL')).toBeNull();
    expect(checkNewDefault(client, 'en-US')).toBeNull();
    expect(checkNewDefault(client, 'fr-CA')).toMatchObject({
      code: 'localization/incomplete',
      values: { locale: 'fr-CA', missing: 3 },
    });
    expect(checkNewDefault(client, 'it-IT')?.code).toBe('localization/not-found');
  });
});

describe('removing a locale', () => {
  it('is refused for the default', () => {
    expect(checkRemoval(client, 'nl-NL')).toBeNull();
    expect(checkRemoval(client, 'en-US')?.code).toBe('localization/is-default');
    expect(checkRemoval(client, 'it-IT')?.code).toBe('localization/not-found');
  });

  it('takes texts and Store entry along', () => {
    expect(belongingsOf(client, 'nl-NL')).toEqual({
      texts: ['description', 'permission.away', 'permission.camera'],
      hasStoreEntry: true,
    });
    expect(belongingsOf(client, 'fr-CA')).toEqual({ texts: [], hasStoreEntry: false });
    const rest = withoutLocale(client, 'nl-NL');
    expect(rest.localizations.map(({ locale }) => locale)).toEqual(['en-US', 'fr-CA']);
    expect(rest.storeEntries.map(({ locale }) => locale)).toEqual(['en-US']);
  });
});
