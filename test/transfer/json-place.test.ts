import { expect, it } from 'vitest';
import { pointerOf, shown } from '../../src/transfer/json-place.ts';

it.each([
  [[], '/'],
  [['records', 'clients', 3, 'name'], '/records/clients/3/name'],
  [['a/b', '~'], '/a~1b/~0'],
])('writes %j as a JSON pointer', (path, pointer) => {
  expect(pointerOf(path)).toBe(pointer);
});

it('cuts what is too long to be shown, and never shows half a character', () => {
  expect(shown('name')).toBe('name');
  expect(shown('x'.repeat(1000))).toBe(`${'x'.repeat(200)}…`);
  expect(shown(`${'x'.repeat(199)}🐦`)).toBe(`${'x'.repeat(199)}\ufffd…`);
});
