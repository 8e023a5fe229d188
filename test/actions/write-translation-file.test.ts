import { expect, it } from 'vitest';
import { writeTranslationFile } from '../../src/actions/write-translation-file.ts';
import { client } from '../builders/client.ts';

const BETWEEN = { sourceLocale: 'en-US', targetLocale: 'nl-NL' };

it.each([
  ['csv', 'Käfer & Söhne 🏡', 'kafer-sohne-nl-NL.csv', 'text/csv'],
  ['xliff', '../../etc', 'etc-nl-NL.xlf', 'application/xliff+xml'],
  ['csv', '🏡', 'client-nl-NL.csv', 'text/csv'],
] as const)('writes %s of %s as %s', (format, name, filename, type) => {
  const file = writeTranslationFile(client({ name }), BETWEEN, format, () => 'Shown first');
  expect(file).toMatchObject({ filename, type });
  expect(file.text).toContain('Shown first');
});
