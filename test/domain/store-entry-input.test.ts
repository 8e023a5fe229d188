import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import {
  checkStoreEntryInput,
  emptyStoreEntryInput,
  storeEntryInputOf,
  storeEntryParts,
  type StoreEntryInput,
} from '../../src/domain/store-entry-input.ts';
import { storeEntry, storeEntryInput } from '../builders/store-entry.ts';

const image = (id: string, alternative = 'A lit porch') => ({ image: id, alternative });
const images = (count: number) =>
  Array.from({ length: count }, (_image, index) => image(String(index)));
const found = (changes: Partial<StoreEntryInput>) =>
  checkStoreEntryInput(storeEntryInput(changes)).map(({ code, field }) => `${field}: ${code}`);

describe('checkStoreEntryInput', () => {
  it('accepts a complete entry, with or without video and images', () => {
    expect(found({})).toEqual([]);
    expect(found({ videoUrl: ' https://example.com/film ', images: images(8) })).toEqual([]);
    expect(found({ headline: '<script>alert(1)</script> & "quotes"' })).toEqual([]);
  });

  it('names all that an empty form lacks, in its order', () => {
    const lacking = checkStoreEntryInput(emptyStoreEntryInput());
    expect(lacking.map(({ field }) => field)).toEqual([
      'headline',
      'text',
      'productUrl',
      'getStartedUrl',
      'countries',
    ]);
  });

  it.each<[Partial<StoreEntryInput>, string]>([
    [{ headline: '  \t ' }, 'headline: store-entry/headline-required'],
    [{ headline: 'é'.repeat(LIMITS.storeHeadline + 1) }, 'headline: text/too-long'],
    [{ headline: 'two\nlines' }, 'headline: text/control-character'],
    [{ text: '\n \n' }, 'text: store-entry/text-required'],
    [{ text: 'a\u0007b' }, 'text: text/control-character'],
    [{ text: 'half \ud83c' }, 'text: text/lone-surrogate'],
    [{ text: 'x'.repeat(10_000) }, 'text: text/too-long'],
    [{ productUrl: ' ' }, 'productUrl: store-entry/product-link-required'],
    [{ productUrl: 'javascript:alert(1)' }, 'productUrl: support-url/scheme'],
    [{ getStartedUrl: '' }, 'getStartedUrl: store-entry/get-started-link-required'],
    [{ getStartedUrl: 'example.com' }, 'getStartedUrl: support-url/not-a-url'],
    [{ videoUrl: 'https://\u202eexample.com' }, 'videoUrl: text/bidi-override'],
    [{ videoUrl: 'x'.repeat(10_000) }, 'videoUrl: text/too-long'],
    [{ countries: [] }, 'countries: store-entry/countries-required'],
    [{ countries: ['CA', 'ZZ'] }, 'countries: store-entry/unknown-country'],
    [{ countries: ['toString'] }, 'countries: store-entry/unknown-country'],
    [{ images: images(9) }, 'images: store-entry/too-many-images'],
    [{ images: [image('a'), image('a')] }, 'images: store-entry/image-twice'],
    [
      { images: [image('a'), image('b', ' ')] },
      'images.1.alternative: store-entry/alternative-required',
    ],
    [{ images: [image('a', 'x'.repeat(201))] }, 'images.0.alternative: text/too-long'],
  ])('%# refuses %j', (changes, expected) => {
    expect(found(changes)).toEqual([expected]);
  });

  it('takes accents, emoji and right-to-left text at their full length', () => {
    expect(found({ headline: '👩‍👩‍👧‍👦'.repeat(LIMITS.storeHeadline) })).toEqual([]);
    expect(found({ headline: 'אור שמחכה לך', text: 'שורה\r\nשנייה' })).toEqual([]);
  });
});

it('stores what was typed without its edges, and each country once, sorted', () => {
  const typed = storeEntryInput({
    headline: ' Hi ',
    text: 'a\r\nb ',
    images: [image('a', ' x ')],
    videoUrl: ' https://example.com ',
    countries: ['US', 'CA', 'US'],
  });
  expect(storeEntryParts(typed)).toEqual({
    ...typed,
    headline: 'Hi',
    text: 'a\nb',
    images: [image('a', 'x')],
    videoUrl: 'https://example.com',
    countries: ['CA', 'US'],
  });
});

it('fills the form from an entry', () => {
  expect(storeEntryInputOf(storeEntry('en-US'))).toEqual(storeEntryInput());
});
