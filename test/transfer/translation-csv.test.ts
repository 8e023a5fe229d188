import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../src/shared/result.ts';
import { readTranslationCsv, writeTranslationCsv } from '../../src/transfer/translation-csv.ts';
import { hardFile } from '../builders/translations.ts';
import { must } from '../builders/workspace.ts';

const row = { key: 'description', source: 'Warm "bath"', target: '=SUM(A1)\nb', note: 'x' };
const file = { sourceLocale: 'en-US', targetLocale: 'nl-NL', rows: [row] };

const codesOf = (text: string) => {
  const result = readTranslationCsv(text);
  return result.ok ? [] : result.error.map(({ code, values }) => ({ code, ...values }));
};

it('writes quoted cells, with formulas that no spreadsheet runs', () => {
  expect(writeTranslationCsv(file)).toBe(
    '\ufeff"key","en-US","nl-NL","note"\r\n"description","Warm ""bath""","\'=SUM(A1)\nb","x"\r\n',
  );
});

describe('readTranslationCsv', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(hardFile, (written) => {
        const read = must(readTranslationCsv(writeTranslationCsv(written)));
        expect({ ...read, rows: read.rows.map(({ line: _line, ...one }) => one) }).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('says in which line of the file each row begins', () => {
    const rows = [row, { ...row, key: 'permission.away' }];
    const read = must(readTranslationCsv(writeTranslationCsv({ ...file, rows })));
    expect(read.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([';', '\t', '|'])('takes the delimiter %j, and files without notes', (delimiter) => {
    const text = `key,en-US,nl-NL\ndescription,a,b\n\n`.replaceAll(',', delimiter);
    expect(readTranslationCsv(text)).toEqual(
      ok({ ...file, rows: [{ key: 'description', source: 'a', target: 'b', note: '', line: 2 }] }),
    );
  });

  it.each([
    ['', [{ code: 'translation/header', line: 1 }]],
    ['name,en-US,nl-NL', [{ code: 'translation/header', line: 1 }]],
    ['key,en-US', [{ code: 'translation/header', line: 1 }]],
    [
      'key,en-US,nl-NL\ndescription,a\nx,1,2,3,4',
      [
        { code: 'translation/columns', line: 2, expected: 3, found: 2 },
        { code: 'translation/columns', line: 3, expected: 3, found: 5 },
      ],
    ],
    ['key,en-US,nl-NL\na,b,c\nd,"e,f', [{ code: 'translation/not-csv', line: 3 }]],
  ])('refuses %j', (text, problems) => {
    expect(codesOf(text)).toEqual(problems);
  });

  it('refuses what is too large', () => {
    expect(codesOf('x'.repeat(1_000_001))).toEqual([
      { code: 'translation/too-large', limit: 1_000_000, size: 1_000_001 },
    ]);
  });

  it('answers every text with a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTranslationCsv(text)).toMatchObject(err(expect.any(Array)));
      }),
    );
  });
});
