import { describe, expect, it } from 'vitest';
import {
  entryForShopper,
  entryState,
  isApproved,
  isSameLanguage,
  publishedEntries,
} from '../../src/domain/listing.ts';
import type { ReviewEvent } from '../../src/domain/review.ts';
import { client } from '../builders/client.ts';
import { approved, PLATFORM, reviewOf, storeEntry } from '../builders/store-entry.ts';

const COMPLETE = storeEntry('en-US');
const INCOMPLETE = storeEntry('fr-FR', { headline: '' });

describe('isApproved follows the latest decision', () => {
  it.each<[ReviewEvent[], boolean]>([
    [[], false],
    [['submit'], false],
    [['submit', 'withdraw'], false],
    [['submit', 'request-changes'], false],
    [['submit', 'approve'], true],
    [['submit', 'approve', 'submit'], true],
    [['submit', 'approve', 'submit', 'withdraw'], true],
    [['submit', 'approve', 'submit', 'request-changes'], false],
    [['submit', 'approve', 'submit', 'request-changes', 'submit', 'approve'], true],
    [['submit', 'request-changes', 'submit', 'approve'], true],
  ])('%j: %s', (events, expected) => {
    expect(isApproved(reviewOf(...events))).toBe(expected);
  });
});

describe('entryState', () => {
  const NO = reviewOf('submit');
  const YES = reviewOf('submit', 'approve');
  it.each([
    [null, YES, [PLATFORM], 'draft'],
    [INCOMPLETE, YES, [PLATFORM], 'draft'],
    [COMPLETE, NO, [], 'waiting-for-approval'],
    [COMPLETE, NO, [PLATFORM], 'waiting-for-approval'],
    [COMPLETE, YES, [], 'waiting-for-platform'],
    [COMPLETE, YES, [PLATFORM], 'published'],
  ])('%# is as the table says', (entry, review, platforms, expected) => {
    expect(entryState({ review, platforms }, entry)).toBe(expected);
  });
});

it('publishes what is complete of an approved client', () => {
  const storeEntries = [COMPLETE, INCOMPLETE];
  expect(publishedEntries(client({ storeEntries }))).toEqual([]);
  expect(publishedEntries(approved(client({ storeEntries })))).toEqual([COMPLETE]);
});

describe('entryForShopper', () => {
  it.each<[string[], string, string | undefined]>([
    [[], 'en-US', undefined],
    [['en-US', 'en-GB', 'fr-CA'], 'en-GB', 'en-GB'],
    [['de-DE', 'fr-CA'], 'fr-FR', 'fr-CA'],
    [['en-GB', 'en-US'], 'en', 'en-US'],
    [['en-GB', 'nl-NL'], 'en-AU', 'en-GB'],
    [['de-DE', 'en-US'], 'ja-JP', 'en-US'],
    [['de-DE', 'fr-CA'], 'ja-JP', 'de-DE'],
    [['fil-PH', 'en-US'], 'fi-FI', 'en-US'],
  ])('of %j shows %s: %s', (locales, shopper, expected) => {
    const entries = locales.map((locale) => storeEntry(locale));
    expect(entryForShopper(entries, shopper, 'en-US')?.locale).toBe(expected);
  });
});

it.each([
  ['en-US', 'en', true],
  ['EN-us', 'en-GB', true],
  ['fi', 'fil', false],
])('%s and %s are of one language: %s', (one, other, expected) => {
  expect(isSameLanguage(one, other)).toBe(expected);
});
