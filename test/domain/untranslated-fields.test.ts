import { expect, it } from 'vitest';
import type { StoreEntryInput } from '../../src/domain/store-entry-input.ts';
import { untranslatedFields } from '../../src/domain/untranslated-fields.ts';
import { storeEntry, storeEntryInput } from '../builders/store-entry.ts';

const IMAGES = [{ image: 'a', alternative: 'A lit porch' }];
const CLIENT = {
  defaultLocale: 'nl-NL',
  storeEntries: [storeEntry('en-US', { images: IMAGES })],
};
const CLONE = storeEntryInput({ images: IMAGES });

it.each<[string, StoreEntryInput, string[]]>([
  ['de-DE', CLONE, ['headline', 'text', 'images.0.alternative']],
  ['de-DE', { ...CLONE, headline: ' Ein Licht ' }, ['text', 'images.0.alternative']],
  ['de-DE', { ...CLONE, headline: ` ${CLONE.headline} `, text: '', images: [] }, ['headline']],
  [
    'de-DE',
    { ...CLONE, images: [{ image: 'b', alternative: 'A lit porch' }] },
    ['headline', 'text'],
  ],
  ['en-GB', CLONE, []],
  ['en-US', CLONE, []],
  ['nl-NL', CLONE, []],
])('%# in %s', (locale, input, fields) => {
  const found = untranslatedFields(input, locale, CLIENT);
  expect([...found.keys()]).toEqual(fields);
  expect(new Set(found.values())).toEqual(new Set(fields.length > 0 ? ['en-US'] : []));
});
