import { expect, it } from 'vitest';
import { readLocaleTag } from '../../../src/domain/locale-tag.ts';
import { SUGGESTED_LOCALES } from '../../../src/domain/suggested-locales.ts';
import { knownLocales } from '../../../src/screens/client/parts/localizations/known-locales.ts';

it('knows each locale once, by a name, among them all that are suggested', async () => {
  const known = await knownLocales();
  const tags = known.map(({ locale }) => locale);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags).toEqual(expect.arrayContaining(SUGGESTED_LOCALES.map(({ locale }) => locale)));
  expect(known.find(({ locale }) => locale === 'nl-NL')?.name).toBe('Dutch (Netherlands)');
});

it('offers nothing that would be refused', async () => {
  const known = await knownLocales();
  for (const { locale } of known)
    expect(readLocaleTag(locale)).toEqual({ ok: true, value: locale });
});
