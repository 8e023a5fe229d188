import fc from 'fast-check';
import type { TranslationFile } from '../../src/transfer/translation-file.ts';

/** Texts as translators write them, and as they are hard to carry: any script, quotes, markup. */
const hardText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'é',
        'שלום',
        'مرحبا',
        '🏡',
        '👩‍👩‍👧',
        '\n',
        ' ',
        '  ',
        '"',
        '""',
        "'",
        ',',
        ';',
        '\u00a0',
      ],
      ...[
        '<b>',
        '</target>',
        '&',
        '&amp;',
        '&#10;',
        ']]>',
        '=1+1',
        '@',
        '-',
        '+',
        '{x}',
        '\u200f',
        '\\',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').trim());

/** A whole file of such texts. */
export const hardFile: fc.Arbitrary<TranslationFile> = fc.record({
  sourceLocale: fc.constantFrom('en-US', 'nl-NL'),
  targetLocale: fc.constantFrom('ar', 'he', 'fr-CA', 'zh-Hant-TW'),
  rows: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('description', 'permission.thermostat', 'permission.smoke-co-alarm'),
      source: hardText,
      target: hardText,
      note: hardText,
    }),
    { selector: ({ key }) => key },
  ),
});
