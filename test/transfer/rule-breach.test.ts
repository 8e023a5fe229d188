import { expect, it } from 'vitest';
import { problem } from '../../src/domain/problem.ts';
import {
  breach,
  firstBreach,
  firstMemberBreach,
  formBreach,
  within,
} from '../../src/transfer/rule-breach.ts';

const broken = problem('text/required', {});

it('makes a breach of the first problem, if there is one', () => {
  expect(breach('name', [])).toBeNull();
  expect(breach('name', null)).toBeNull();
  expect(breach('name', broken)).toEqual({ path: ['name'], broken });
  expect(breach(['a', 0], [broken])).toEqual({ path: ['a', 0], broken });
  expect(within('top', breach('name', broken))).toEqual({ path: ['top', 'name'], broken });
  expect(within('top', null)).toBeNull();
});

it('takes the field of a form for the place in the record', () => {
  const atField = { ...broken, field: 'images.2.alternative' };
  expect(formBreach([atField])).toEqual({ path: ['images', '2', 'alternative'], broken: atField });
  expect(formBreach([broken])).toEqual({ path: [], broken });
  expect(formBreach([])).toBeNull();
});

it('finds the first item or member that breaks something', () => {
  const find = (text: string) => (text === '' ? breach('text', broken) : null);
  expect(firstBreach('list', ['a', '', ''], find)).toEqual({ path: ['list', 1, 'text'], broken });
  expect(firstBreach('list', ['a'], find)).toBeNull();
  const isBroken = (_name: string, value: number) => (value < 0 ? broken : null);
  expect(firstMemberBreach('all', { a: 1, b: -1 }, isBroken)).toEqual({
    path: ['all', 'b'],
    broken,
  });
  expect(firstMemberBreach('all', { a: 1 }, isBroken)).toBeNull();
});
