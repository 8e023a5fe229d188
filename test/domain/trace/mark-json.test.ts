import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markJson } from '../../../src/domain/trace/mark-json.ts';
import { anyText, join, marked } from './support.ts';

it.each([
  ['{"access_token":"c.1","expires_in":3}', ['token: c.1']],
  ['{ "error" : "a \\"b\\"" , "x": "y" }', ['error: a \\"b\\"']],
  ['{"access\\u005ftoken":"c.1"}', ['token: c.1']],
  ['{"message":{"text":"no"}}', []],
  ['{"x":"code","y":"z"}', []],
  ['["code","z"]', []],
  ['{"code": 1, "a": "b"}', []],
  ['{"code":"A', []],
])('marks %s', (json, expected) => {
  expect(marked(markJson(json))).toEqual(expected);
});

it('loses nothing, sound or not', () => {
  fc.assert(fc.property(anyText, (text) => join(markJson(text)) === text));
  fc.assert(fc.property(fc.json(), (text) => join(markJson(text)) === text));
});
