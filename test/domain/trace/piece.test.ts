import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSecret, markOf, plain, standIn, tidy } from '../../../src/domain/trace/piece.ts';
import { anyText, join, marked, TOKEN } from './support.ts';

it.each([
  ['code', 'code'],
  ['Client_Secret', 'secret'],
  ['state', 'state'],
  ['grant_type', null],
])('marks what is called %s as %s', (name, mark) => {
  expect(markOf(name)).toBe(mark);
});

it('finds tokens within a text, and loses nothing', () => {
  expect(marked(plain(`one ${TOKEN}, two c.short ${TOKEN}`))).toEqual([
    `token: ${TOKEN}`,
    `token: ${TOKEN}`,
  ]);
  fc.assert(fc.property(anyText, (text) => join(plain(text)) === text));
});

it('hides what opens something, and shows the rest', () => {
  expect(isSecret({ text: 'x', mark: 'code' })).toBe(true);
  expect(isSecret({ text: 'x', mark: 'state' })).toBe(false);
  expect(isSecret({ text: 'x', mark: null })).toBe(false);
  expect(standIn({ text: TOKEN, mark: 'token' })).toBe('ACCESS_TOKEN');
  expect(standIn({ text: 'abc', mark: 'state' })).toBe('abc');
});

it('joins neighbours', () => {
  const pieces = [
    { text: 'a', mark: null },
    { text: '', mark: 'code' as const },
    { text: 'b', mark: null },
    { text: 'c', mark: 'code' as const },
  ];
  expect(tidy(pieces)).toEqual([
    { text: 'ab', mark: null },
    { text: 'c', mark: 'code' },
  ]);
});
