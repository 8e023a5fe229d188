import { expect, it } from 'vitest';
import { problem } from '../../src/domain/problem.ts';
import { refuse, refuseRule } from '../../src/transfer/document-refusal.ts';

it('names the place of a refusal', () => {
  expect(refuse('document/hostile-key', ['a', 1], { key: '__proto__' })).toEqual({
    code: 'document/hostile-key',
    values: { key: '__proto__', place: '/a/1' },
    field: '/a/1',
  });
});

it('cuts a place that is too long to be shown, but not the field', () => {
  const name = 'x'.repeat(300);
  const found = refuse('document/lone-surrogate', [name], {});
  expect(found.field).toBe(`/${name}`);
  expect(found.values.place).toBe(`/${name.slice(1, 200)}…`);
});

it('names the rule that was broken, with what its sentence may name', () => {
  const broken = problem('client-name/reserved-word', { letters: 'Nest' }, { field: 'name' });
  expect(refuseRule(broken, ['records', 'clients', 0, 'name'])).toEqual({
    code: 'document/breaks-rule',
    values: {
      letters: 'Nest',
      rule: 'client-name/reserved-word',
      place: '/records/clients/0/name',
    },
    field: '/records/clients/0/name',
  });
});
