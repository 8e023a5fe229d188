import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markBody, markHeader, prettyBody } from '../../../src/domain/trace/mark-message.ts';
import { anyText, join, marked } from './support.ts';

it.each([
  ['authorization', 'Bearer c.1', ['token: c.1']],
  ['Authorization', 'c.1', ['token: c.1']],
  ['authorization', 'Basic YTpi', ['credentials: YTpi']],
  ['location', '../../#/consent/1?code=2', []],
  ['location', 'https://a.example/?code=2', ['code: 2']],
  ['retry-after', '30', ['error: 30']],
  ['accept', 'code=1', []],
])('marks the header %s: %s', (name, value, expected) => {
  expect(marked(markHeader(name, value))).toEqual(expected);
});

it.each([
  ['code=1&grant_type=x', 'text/plain', ['code: 1']],
  ['{"code":"1"}', '', ['code: 1']],
  ['"code":"1"', 'application/json', ['code: 1']],
  ['Missing client ID', 'text/plain', ['error: Missing client ID']],
])('marks the body %s of type %s', (text, type, expected) => {
  expect(marked(markBody(text, [['Content-Type', type]], true))).toEqual(expected);
});

it('loses nothing', () => {
  fc.assert(fc.property(anyText, (text) => join(markHeader('Authorization', text)) === text));
  fc.assert(
    fc.property(
      anyText,
      fc.boolean(),
      (text, refuses) => join(markBody(text, [], refuses)) === text,
    ),
  );
});

it('lays bodies out', () => {
  expect(prettyBody('{"a":1}', [])).toBe('{\n  "a": 1\n}');
  expect(prettyBody('a=1&b=2', [])).toBe('a=1&\nb=2');
  expect(prettyBody('one & two', [])).toBe('one & two');
});
