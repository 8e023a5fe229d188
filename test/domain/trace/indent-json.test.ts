import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indentJson } from '../../../src/domain/trace/indent-json.ts';
import { anyText } from './support.ts';

it.each([
  [
    '{"a":20.0,"b":[1,2],"c":{},"d":[ ]}',
    '{\n  "a": 20.0,\n  "b": [\n    1,\n    2\n  ],\n  "c": {},\n  "d": []\n}',
  ],
  ['"a: {b}"', '"a: {b}"'],
  ['{broken', '{broken'],
  ['', ''],
])('lays %s out', (json, expected) => {
  expect(indentJson(json)).toBe(expected);
});

it('says the same as before, as JSON.stringify would lay it out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }),
  );
  fc.assert(
    fc.property(
      anyText,
      (text) => indentJson(text).replaceAll(/\s/gu, '') === text.replaceAll(/\s/gu, ''),
    ),
  );
});
