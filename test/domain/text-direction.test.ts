import cldr from 'cldr-core/availableLocales.json';
import { expect, it } from 'vitest';
import { textDirection } from '../../src/domain/text-direction.ts';

/** Engines have the one or the other, or neither. */
interface EngineLocale {
  readonly textInfo?: { readonly direction: string };
  readonly getTextInfo?: () => { readonly direction: string };
}

it.each([
  ['en-US', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['pa-Arab-PK', 'rtl'],
  ['az', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['english', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(textDirection(locale)).toBe(direction);
});

it('agrees with the engine wherever that knows a locale to be written from the right', () => {
  const known = cldr.availableLocales.full.filter((tag) => {
    const locale: unknown = new Intl.Locale(tag);
    const { getTextInfo, textInfo } = locale as EngineLocale;
    return (getTextInfo?.call(locale) ?? textInfo)?.direction === 'rtl';
  });
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((tag) => textDirection(tag) !== 'rtl')).toEqual([]);
});
