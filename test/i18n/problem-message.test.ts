import { get } from 'svelte/store';
import { _ } from 'svelte-i18n';
import { beforeAll, expect, it } from 'vitest';
import { startLanguage, loadAreas } from '../../src/i18n/index.ts';
import { problemMessage } from '../../src/i18n/problem-message.ts';

beforeAll(async () => {
  await startLanguage();
  await loadAreas(['errors']);
});

const what = (code: string, values: Record<string, string | number>): string =>
  problemMessage(get(_), { code, values }).what;

it('shows the letters that offend where the text is at hand', () => {
  const span = { start: 0, end: 4 };
  const problem = { code: 'client-name/reserved-word', values: { letters: 'Nest' }, span };
  expect(problemMessage(get(_), problem, 'Nest Egg')).toMatchObject({ text: 'Nest Egg', span });
  expect(problemMessage(get(_), problem)).not.toHaveProperty('text');
});

it('says in the words of a form which rule a document breaks', () => {
  const values = {
    place: '/records/clients/0/supportUrl',
    rule: 'support-url/scheme',
    scheme: 'ftp',
  };
  const said = what('document/breaks-rule', values);
  expect(said).toContain('/records/clients/0/supportUrl');
  expect(said).toContain(what('support-url/scheme', { scheme: 'ftp' }));
  expect(said).not.toContain('{');
});

it.each([
  ['number', 'text', 'x', '', 'At /a/0 the text “x” stands, but a number should.'],
  ['text', 'nothing', '', '', 'At /a/0 nothing stands, but a text should.'],
  ['object', 'list', '', '', 'At /a/0 a list stands, but an object should.'],
  ['list', 'object', '', '', 'At /a/0 an object stands, but a list should.'],
  ['yesOrNo', 'null', '', '', 'At /a/0 “null” stands, but true or false should.'],
  ['text', 'yesOrNo', 'true', '', 'At /a/0 true stands, but a text should.'],
  ['textOrNumber', 'null', '', '', 'At /a/0 “null” stands, but a text or a number should.'],
  [
    'choice',
    'number',
    '7',
    'bath, box',
    'At /a/0 the number 7 stands, but one of bath, box should.',
  ],
])('words a broken record: %s expected, %s found', (expected, found, sample, choices, sentence) => {
  const values = { place: '/a/0', expected, found, sample, choices };
  expect(what('document/broken-record', values)).toBe(sentence);
});
