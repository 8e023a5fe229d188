import { expect, it } from 'vitest';
import { here } from '../../../src/actions/try/here.ts';
import { isTimeZone } from '../../../src/domain/time-zone.ts';

it.each([
  [['nl-BE', 'en'], 'nl-BE', 'BE'],
  [['de'], 'de', 'DE'],
  [['en-XA'], 'en-US', 'US'],
  [[], 'en-US', 'US'],
])('takes from %j where a home stands', (languages, locale, countryCode) => {
  const place = here(languages);
  expect(place).toMatchObject({ locale, countryCode });
  expect(isTimeZone(place.timeZone)).toBe(true);
});
