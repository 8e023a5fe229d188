import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import { localizedText, type TextKey } from '../../src/domain/localized-text.ts';
import {
  checkTextBases,
  checkTextChanges,
  withTextChanges,
  type TextChange,
} from '../../src/domain/text-changes.ts';
import { localization, localizedClient } from '../builders/localized-client.ts';

const dutch = localization('nl-NL', {
  description: 'Warm bad.',
  permissionTexts: { camera: 'Leest wat er is.' },
});
const client = localizedClient([dutch]);
const english = client.localizations[0]!;
const source = { locale: 'en-US', text: 'A warm bath.' };
const change = (key: TextKey, text: string, more: Partial<TextChange> = {}): TextChange => ({
  key,
  base: '',
  text,
  basedOn: source,
  ...more,
});

describe('withTextChanges', () => {
  it('keeps what a text was written from', () => {
    const after = withTextChanges(dutch, [change('permission.away', ' Leest.\r\nNu. ')], false);
    expect(after).toEqual({
      ...dutch,
      permissionTexts: { camera: 'Leest wat er is.', away: 'Leest.\nNu.' },
      basedOn: { 'permission.away': source },
    });
  });

  it.each([
    ['an emptied text', change('description', ' '), false],
    ['a text of the default locale', change('description', 'Bad.'), true],
    ['a text written from nothing', change('description', 'Bad.', { basedOn: null }), false],
  ])('forgets the origin of %s', (_what, made, isDefault) => {
    const before = { ...dutch, basedOn: { description: source, 'permission.camera': source } };
    expect(withTextChanges(before, [made], isDefault).basedOn).toEqual({
      'permission.camera': source,
    });
  });

  it('does not depend on the order of changes to different texts', () => {
    const keys: TextKey[] = ['description', 'permission.away', 'permission.camera'];
    fc.assert(
      fc.property(fc.shuffledSubarray(keys), fc.string(), (order, text) => {
        const changes = order.map((key) => change(key, `${key} ${text}`));
        const one = withTextChanges(dutch, changes, false);
        const other = withTextChanges(dutch, [...changes].reverse(), false);
        expect(one).toEqual(other);
        for (const key of keys) {
          const isChanged = order.includes(key);
          expect(localizedText(one, key) === localizedText(dutch, key)).toBe(!isChanged);
        }
      }),
    );
  });
});

describe('checkTextChanges', () => {
  it.each([
    ['nl-NL', change('description', ''), []],
    ['nl-NL', change('permission.camera', ' '), []],
    ['en-US', change('description', ' '), ['description/required']],
    ['en-US', change('permission.away', ''), ['permission-text/required']],
    ['nl-NL', change('description', 'x'.repeat(LIMITS.description)), []],
    ['nl-NL', change('description', 'x'.repeat(LIMITS.description + 1)), ['text/too-long']],
    ['nl-NL', change('permission.away', '🏡'.repeat(LIMITS.permissionText)), []],
    ['nl-NL', change('permission.away', 'x'.repeat(LIMITS.permissionText + 1)), ['text/too-long']],
    ['nl-NL', change('permission.away', 'x\u0007'), ['text/control-character']],
    ['nl-NL', change('permission.away', 'Leest wat er is. '), ['permission-text/duplicate']],
    ['nl-NL', change('permission.away', '<b>\u202eLeest</b>'), []],
  ])('%s: %o gives %j', (locale, made, expected) => {
    const before = locale === 'en-US' ? english : dutch;
    const found = checkTextChanges(client, before, [made]);
    expect(found.map(({ code }) => code)).toEqual(expected);
    for (const { field } of found) expect(field).toBe(made.key);
  });

  it('compares twins as they will be', () => {
    const swapped = [
      change('permission.away', 'Leest wat er is.'),
      change('permission.camera', 'Iets anders.'),
    ];
    expect(checkTextChanges(client, dutch, swapped)).toEqual([]);
  });

  it('marks letters in the text as typed', () => {
    const found = checkTextChanges(client, dutch, [change('permission.away', '  x\u0007')]);
    expect(found[0]?.span).toEqual({ start: 3, end: 4 });
  });
});

describe('checkTextBases', () => {
  it.each([
    ['it is as it was', { base: 'Warm bad.', text: 'Heet bad.' }, []],
    ['the other wrote the same', { base: '', text: ' Warm bad. ' }, []],
    ['somebody else wrote', { base: 'Oud bad.', text: 'Heet bad.' }, ['Warm bad.']],
    ['the user wants it', { base: 'Oud bad.', text: 'Heet bad.', overwrite: true }, []],
  ])('when %s', (_when, made, theirs) => {
    const found = checkTextBases(dutch, [change('description', made.text, made)]);
    expect(found.map(({ values }) => values.theirs)).toEqual(theirs);
    expect(found.every(({ field }) => field === 'description')).toBe(true);
  });
});
