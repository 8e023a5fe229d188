import cldr from 'cldr-core/availableLocales.json';
import { expect, it } from 'vitest';
import { textDirection } from '../../src/domain/text-direction.ts';

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
    const locale = new Intl.Locale(tag) as Intl.Locale & {
      textInfo?: { direction: string };
      getTextInfo?: () => { direction: string };
    };
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl';
  });
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((tag) => textDirection(tag) !== 'rtl')).toEqual([]);
});
