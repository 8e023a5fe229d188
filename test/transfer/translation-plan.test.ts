import { describe, expect, it } from 'vitest';
import { err } from '../../src/shared/result.ts';
import type { ReadRow } from '../../src/transfer/translation-file.ts';
import { planTranslations, translationFileOf } from '../../src/transfer/translation-plan.ts';
import { client } from '../builders/client.ts';
import { must } from '../builders/workspace.ts';

const dutch = {
  locale: 'nl-NL',
  description: 'Warmt het bad.',
  permissionTexts: {},
  basedOn: {},
};
const stored = client({ localizations: [...client().localizations, dutch] });
const DESCRIPTION = 'Warms the bath before the birds come.';

const row = (changes: Partial<ReadRow>): ReadRow => ({
  key: 'description',
  source: DESCRIPTION,
  target: 'Warmt het bad.',
  note: '',
  line: 2,
  ...changes,
});

function plan(rows: ReadRow[], sourceLocale = 'en-US', targetLocale = 'nl-NL') {
  return planTranslations(stored, { sourceLocale, targetLocale, rows });
}

it('hands out every text of both locales, with its note', () => {
  expect(translationFileOf(stored, 'en-US', 'nl-NL', (key) => `about ${key}`)).toEqual({
    sourceLocale: 'en-US',
    targetLocale: 'nl-NL',
    rows: [
      {
        key: 'description',
        source: DESCRIPTION,
        target: 'Warmt het bad.',
        note: 'about description',
      },
      {
        key: 'permission.thermostat',
        source: 'Birdbath Thermo reads the temperature to show it.',
        target: '',
        note: 'about permission.thermostat',
      },
    ],
  });
});

describe('planTranslations', () => {
  it('changes nothing when a file comes back as it went', () => {
    const file = translationFileOf(stored, 'en-US', 'nl-NL', () => '');
    const rows = file.rows.map((one, index) => ({ ...one, line: index + 2 }));
    expect(must(plan(rows))).toEqual({
      sourceLocale: 'en-US',
      targetLocale: 'nl-NL',
      addsLocale: false,
      changes: [],
      unchanged: 2,
      broken: [],
    });
  });

  it('shows each change, before and after, and whether its source moved on', () => {
    const { changes, addsLocale } = must(
      plan([row({ target: ' Nieuw. ', source: 'Older words.' })]),
    );
    expect(addsLocale).toBe(false);
    expect(changes).toEqual([
      {
        key: 'description',
        line: 2,
        before: 'Warmt het bad.',
        after: 'Nieuw.',
        source: 'Older words.',
        isSourceChanged: true,
      },
    ]);
  });

  it('adds a locale that the client does not have yet', () => {
    const { changes, addsLocale } = must(plan([row({ target: 'Neu.' })], 'en-US', 'de-DE'));
    expect(addsLocale).toBe(true);
    expect(changes).toMatchObject([{ before: '', after: 'Neu.', isSourceChanged: false }]);
  });

  it('lists every broken row with its line', () => {
    const { broken, changes } = must(
      plan([
        row({ target: 'x'.repeat(1001) }),
        row({ line: 3 }),
        row({ line: 4, key: '__proto__' }),
        row({ line: 5, key: 'permission.camera' }),
        row({ line: 6, key: 'permission.thermostat', target: 'a\u0007' }),
      ]),
    );
    expect(changes).toEqual([]);
    expect(broken.map(({ line, problem: { code } }) => [line, code])).toEqual([
      [2, 'text/too-long'],
      [3, 'translation/twice'],
      [4, 'translation/unknown-key'],
      [5, 'translation/unknown-key'],
      [6, 'text/control-character'],
    ]);
  });

  it.each([
    ['en-US', 'nl_NL!', 'locale/malformed'],
    ['en-US', 'en-XA', 'locale/pseudo'],
    ['fr-CA', 'nl-NL', 'translation/unknown-source'],
    ['en-US', 'en-US', 'translation/same-locale'],
  ])('refuses a file from %s to %s: %s', (source, target, code) => {
    expect(plan([], source, target)).toMatchObject(err([{ code }]));
  });
});
