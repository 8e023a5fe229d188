import { expect, it } from 'vitest';
import { checkClientName } from '../../src/domain/client-name.ts';
import { freeName } from '../../src/transfer/free-name.ts';

const long = 'ä̈'.repeat(60);

it.each([
  ['Feeder', [], 'Feeder (2)'],
  ['Feeder', ['feeder', 'feeder (2)', 'feeder (3)'], 'Feeder (4)'],
  // Folds to `feeder (2)`, too.
  ['Feeder', ['feeder (2)'], 'Feeder (3)'],
  ['Ｆｅｅｄｅｒ', ['feeder (2)'], 'Ｆｅｅｄｅｒ (3)'],
  [long, [], `${'ä̈'.repeat(56)} (2)`],
  [`${'a'.repeat(55)} bcde`, [], `${'a'.repeat(55)} (2)`],
])('%s', (name, taken, expected) => {
  const free = freeName(name, new Set(taken));
  expect(free).toBe(expected);
  expect(checkClientName(free)).toEqual([]);
});
