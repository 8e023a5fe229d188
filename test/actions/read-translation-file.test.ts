import { expect, it } from 'vitest';
import { readTranslationFile } from '../../src/actions/read-translation-file.ts';
import { writeTranslationFile } from '../../src/actions/write-translation-file.ts';
import { client } from '../builders/client.ts';
import { codes, must } from '../builders/workspace.ts';

const stored = client();
const read = (content: BlobPart) => readTranslationFile(stored, new Blob([content]));

it.each(['csv', 'xliff'] as const)('knows %s by its content and plans it', async (format) => {
  const between = { sourceLocale: 'en-US', targetLocale: 'ar' };
  const { text } = writeTranslationFile(stored, between, format, (key) => `About ${key}`);
  expect(must(await read(text))).toEqual({
    sourceLocale: 'en-US',
    targetLocale: 'ar',
    addsLocale: true,
    changes: [],
    unchanged: 2,
    broken: [],
  });
});

it.each([
  ['x'.repeat(1_000_001), 'translation/too-large'],
  [new Uint8Array([0x6b, 0xff, 0xfe]), 'translation/not-utf-8'],
  ['<html></html>', 'translation/not-xliff'],
  ['hello', 'translation/header'],
  ['key,en-US,q!\n', 'locale/malformed'],
])('refuses %#', async (content, code) => {
  expect(codes(await read(content))).toEqual([code]);
});
