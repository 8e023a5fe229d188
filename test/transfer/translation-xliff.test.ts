import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTranslationXliff,
  writeTranslationXliff,
} from '../../src/transfer/translation-xliff.ts';
import { hardFile } from '../builders/translations.ts';
import { must } from '../builders/workspace.ts';

const OLD = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="client" datatype="plaintext" source-language="en-US" target-language="nl-NL">
    <body>
      <trans-unit id="description"><source>Warm</source><target>Warm bad</target></trans-unit>
    </body>
  </file>
</xliff>`;

const codesOf = (text: string) => {
  const result = readTranslationXliff(text);
  return result.ok ? [] : result.error.map(({ code, values }) => ({ code, ...values }));
};

const unit = (inner: string, target = ' trgLang="nl"') =>
  `<xliff version="2.0" srcLang="en"${target}>\n<file id="f">\n${inner}\n</file></xliff>`;

it('writes one unit per text, and no target for a missing one', () => {
  const rows = [{ key: 'description', source: 'a & b', target: '', note: '' }];
  const text = writeTranslationXliff({ sourceLocale: 'en-US', targetLocale: 'ar', rows });
  expect(text).toContain('srcLang="en-US" trgLang="ar"');
  expect(text).toContain('<unit id="description">');
  expect(text).toContain('<source>a &amp; b</source>');
  expect(text).not.toContain('<target>');
});

describe('readTranslationXliff', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(hardFile, (written) => {
        const read = must(readTranslationXliff(writeTranslationXliff(written)));
        expect({ ...read, rows: read.rows.map(({ line: _line, ...one }) => one) }).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('reads version 1.2 as well, and says in which line a unit stands', () => {
    expect(must(readTranslationXliff(OLD))).toEqual({
      sourceLocale: 'en-US',
      targetLocale: 'nl-NL',
      rows: [{ key: 'description', line: 5, source: 'Warm', target: 'Warm bad', note: '' }],
    });
  });

  it.each([
    ['', [{ code: 'translation/not-xliff', line: 1 }]],
    ['<html></html>', [{ code: 'translation/not-xliff', line: 1 }]],
    ['<xliff version="2.0" srcLang="en">\n<file>', [{ code: 'translation/not-xliff', line: 2 }]],
    [
      '<!DOCTYPE x [<!ENTITY a "aa">]><xliff version="2.0">&a;</xliff>',
      [{ code: 'translation/not-xliff', line: 1 }],
    ],
    [unit('', ''), [{ code: 'translation/no-target' }]],
    [
      unit('<unit id="a"><segment><source>x<ph id="1"/></source></segment></unit>'),
      [{ code: 'translation/inline-markup', line: 3, key: 'a' }],
    ],
    ['x'.repeat(1_000_001), [{ code: 'translation/too-large', limit: 1e6, size: 1_000_001 }]],
  ])('refuses %#', (text, problems) => {
    expect(codesOf(text)).toEqual(problems);
  });

  it('answers every text with a value', () => {
    const tag = fc.constantFrom('<xliff version="2.0" srcLang="a" trgLang="b">', '<file id="x">');
    const text = fc.array(
      fc.oneof(fc.string(), tag, fc.constantFrom('</file>', '</xliff>', '<a/>')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(readTranslationXliff(parts.join(''))).toHaveProperty('ok');
      }),
    );
  });
});
