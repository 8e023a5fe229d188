import { expect, it } from 'vitest';
import { startBody } from '../../../../../src/screens/try/parts/explorer/start-body.ts';

const CHOICE = { kind: 'choice', values: ['heat', 'cool', 'off'], start: 'heat' } as const;
const PAIR = { kind: 'choice', values: [true, false], start: true } as const;
const NUMBER = { kind: 'number', least: 50, most: 90, step: 1, start: 70 } as const;
const TEXT = { kind: 'text', start: 'upstairs' } as const;
const JSON_INPUT = { kind: 'json', start: { away: 'home' } } as const;

it.each([
  ['what is known', NUMBER, 68, '68'],
  ['a number to begin with, if nothing is known', NUMBER, undefined, '70'],
  ['a number to begin with, if what is known is none', NUMBER, null, '70'],
  ['a known text', TEXT, 'porch', '"porch"'],
  ['the choice that is made', CHOICE, 'cool', '"cool"'],
  ['a choice to begin with, if another thing is known', CHOICE, 'x', '"heat"'],
  ['the other one of two', PAIR, true, 'false'],
  ['an example of what is written as a whole', JSON_INPUT, {}, '{\n  "away": "home"\n}'],
])('begins with %s', (_case, input, known, body) => {
  expect(startBody(input, known)).toBe(body);
});
