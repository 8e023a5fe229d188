import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLocaleTag } from '../../src/domain/locale-tag.ts';
import { SUGGESTED_LOCALES } from '../../src/domain/suggested-locales.ts';

const outcome = (typed: string): string => {
  const read = readLocaleTag(typed);
  return read.ok ? read.value : read.error.code;
};

describe('readLocaleTag', () => {
  it.each([
    ['nl-NL', 'nl-NL'],
    [' NL-nl ', 'nl-NL'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['es-419', 'es-419'],
    ['de-DE-1996', 'de-DE-1996'],
    ['sq-XK', 'sq-XK'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ['', 'locale/required'],
    ['  ', 'locale/required'],
    ['en_US', 'locale/malformed'],
    ['en--US', 'locale/malformed'],
    ['English', 'locale/malformed'],
    ['i-klingon', 'locale/malformed'],
    ['<b>', 'locale/malformed'],
    ['nl\u202eNL', 'locale/malformed'],
    [`de-${'a'.repeat(10_000)}`, 'locale/too-long'],
    ['sr-Latn-ME-u-ca-gregory-nu-arab-co-phonebk', 'locale/too-long'],
    ['en-XA', 'locale/pseudo'],
    ['ar-xb', 'locale/pseudo'],
    ['en-Latn-XC', 'locale/pseudo'],
    ['ar-psbidi', 'locale/pseudo'],
    ['en-XA-u-nu-latn', 'locale/pseudo'],
    ['x-bird', 'locale/malformed'],
    ['en-x-bird', 'locale/private'],
    ['qaa', 'locale/private'],
    ['en-Qaaa', 'locale/private'],
    ['en-QM', 'locale/private'],
    ['en-ZZ', 'locale/private'],
    ['und', 'locale/no-language'],
    ['und-US', 'locale/no-language'],
    ['mul', 'locale/no-language'],
  ])('%j gives %s', (typed, expected) => {
    expect(outcome(typed)).toBe(expected);
  });

  it('says which part is private', () => {
    expect(readLocaleTag('en-x-one-two')).toMatchObject({
      error: { values: { part: 'x-one-two' } },
    });
  });

  it('takes every suggested locale as it is', () => {
    for (const { locale } of SUGGESTED_LOCALES) expect(outcome(locale)).toBe(locale);
  });

  it('never throws, and reads its own answers as they are', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/u);
    const tags = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(tags, fc.string({ unit: 'binary' })), (typed) => {
        const read = readLocaleTag(typed);
        if (read.ok) expect(readLocaleTag(read.value)).toEqual(read);
      }),
    );
  });
});
