import { afterEach, expect, it } from 'vitest';
import { say, sayTable } from '../../src/rescue/say.ts';
import { WORDS } from '../../src/rescue/words.ts';
import { readFiles } from '../architecture/source-file.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';

afterEach(() => {
  localStorage.clear();
});

const source = readFiles('src/rescue').filter(({ path }) => !path.endsWith('words.ts'));

it('has no word too many, and none that is empty', () => {
  const spelled = source.map(({ text }) => text).join('\n');
  const unused = Object.keys(WORDS).filter(
    (key) => !key.startsWith('table.') && !spelled.includes(`say('${key}'`),
  );
  expect(unused).toEqual([]);
  expect(Object.values(WORDS).filter((text) => text.trim() === '')).toEqual([]);
});

it('names every table', () => {
  const { tables } = new WorkspaceDatabase('any');
  const names = [...tables.map(({ name }) => name), 'workspaces', 'snapshots', 'parts'];
  const words = Object.keys(WORDS).filter((key) => key.startsWith('table.'));
  expect(words.toSorted()).toEqual(names.map((name) => `table.${name}`).toSorted());
  expect(sayTable('clients')).toBe('Clients');
  expect(sayTable('toString')).toBe('toString');
});

it('says nothing that is not in the table', () => {
  const texts = source.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:'|`|")(?<words>[A-Z][a-z]+ [a-z][^'`"]*)(?:'|`|")/gu)].map(
      (found) => `${path}: ${found.groups?.words ?? ''}`,
    ),
  );
  expect(texts.filter((text) => !text.includes('The page has no place'))).toEqual([]);
});

it('puts values in, and leaves them alone in a pseudo-language', () => {
  expect(say('askTitle', { title: '{x}' })).toBe('Clear {x}?');
  localStorage.setItem('birdhouse.language', 'ar-XB');
  expect(say('askTitle', { title: 'Nest' })).toMatch(/^[א-ת]+ Nest\?$/u);
  localStorage.setItem('birdhouse.language', 'en-XA');
  expect(sayTable('clients')).toContain('Çļíéñţ');
});
