import { expect, it } from 'vitest';
import { PROBLEMS } from '../../src/domain/problem-table.ts';
import { atField, problem } from '../../src/domain/problem.ts';

it('carries code, values and place', () => {
  expect(problem('categories/too-many', { limit: 2 }, { field: 'categories' })).toEqual({
    code: 'categories/too-many',
    values: { limit: 2 },
    field: 'categories',
  });
});

it('can be told of another field', () => {
  expect(atField(problem('users/required', {}), 'users').field).toBe('users');
});

it('names for each code where its rule comes from', () => {
  const sources = new Set(Object.values(PROBLEMS).map(({ source }) => source));
  expect([...sources].sort()).toEqual(['doc', 'ours', 'seed']);
});
