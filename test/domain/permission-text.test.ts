import { expect, it } from 'vitest';
import { lintPermissionText } from '../../src/domain/permission-text.ts';

const GOOD = 'Birdbath reads the temperature to warm the bath.';

function remarks(text: string, access = 'read', others: string[] = [], locale?: string): string[] {
  const context = { clientName: 'Birdbath', access, others, locale };
  return lintPermissionText(text, context).map(({ level, code }) => `${level} ${code}`);
}

it.each([
  [GOOD, 'read', [], []],
  ['', 'read', [], ['error empty']],
  [GOOD, 'read', [GOOD], ['error duplicate']],
  ['Reads the temperature to warm the bath.', 'read', [], ['warning client-name-missing']],
  ['For a warm bath use Birdbath.', 'read', [], ['warning no-action']],
  ['Birdbath the bath is warm for you.', 'read', [], ['warning no-action']],
  ['For Birdbath: to keep the bath warm.', 'read', [], ['warning no-action']],
  ['Birdbath reads the temperature.', 'read', [], ['warning no-purpose']],
  ['Allow Birdbath to read the temperature.', 'read', [], ['warning no-purpose']],
  ['Allow Birdbath to read the temperature so that the bath is warm.', 'read', [], []],
  [GOOD, 'read/write', [], ['warning reads-only']],
  ['Birdbath sets the temperature to warm the bath.', 'read/write', [], []],
  ['Birdbath reads it for https://example.com.', 'read', [], ['warning link']],
  ['BIRDBATH READS IT TO WARM YOU', 'read', [], ['warning shouting']],
  ['Birdbath uses the API to warm the bath.', 'read', [], ['warning jargon']],
  [`${GOOD} ${'Warm. '.repeat(20)}`, 'read', [], ['info long']],
])('%j (%s) beside %j gets %j', (text, access, others, expected) => {
  expect(remarks(text, access, others)).toEqual(expected);
});

it('finds the client’s name however it is written', () => {
  expect(remarks('BIRD\u200bBATH reads the temperature to warm the bath.')).toEqual([]);
});

it('asks for no English words in another language', () => {
  const dutch = 'Birdbath leest de temperatuur.';
  expect(remarks(dutch, 'read/write', [], 'nl-NL')).toEqual([]);
  expect(remarks(dutch, 'read/write', [], 'en-GB')).toHaveLength(2);
  expect(remarks('Leest de API.', 'read', [], 'nl-NL')).toEqual([
    'warning client-name-missing',
    'warning jargon',
  ]);
});
