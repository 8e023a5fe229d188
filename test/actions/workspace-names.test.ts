import { expect, it } from 'vitest';
import { nameAsTyped } from '../../src/actions/workspace-names.ts';

const other = (name: string) => ({ id: name, name, createdAt: 1, openedAt: 1 });

it('takes a free name, trimmed', () => {
  expect(nameAsTyped(' Garden ', 'Yours')([other('Attic')])).toEqual({ ok: true, value: 'Garden' });
});

it.each([
  ['attic', 'Attic'],
  ['YOURS', 'Yours'],
])('refuses %s, which the list shows already', (typed, holder) => {
  const result = nameAsTyped(typed, 'Yours')([other('Attic'), other('')]);
  expect(result).toMatchObject({ ok: false, error: { values: { name: holder } } });
});
