import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import { graphemeCount } from '../../src/domain/text-input.ts';
import {
  checkWorkspaceName,
  checkWorkspaceNameIsFree,
  freeWorkspaceName,
} from '../../src/domain/workspace-name.ts';

it.each([
  ['', 'workspace-name/required'],
  ['\u3000\u200b ', 'workspace-name/required'],
  ['two\nlines', 'text/control-character'],
  ['turn\u202eed', 'text/bidi-override'],
  ['half \ud83d', 'text/lone-surrogate'],
  ['x'.repeat(61), 'text/too-long'],
])('%j gives %s', (name, code) => {
  expect(checkWorkspaceName(name)).toMatchObject([{ code, field: 'workspaceName' }]);
});

it('takes any other name, and counts characters as people see them', () => {
  expect(checkWorkspaceName('  Garden of my Nest 🏡 ')).toEqual([]);
  expect(checkWorkspaceName('👩‍👩‍👧'.repeat(60))).toEqual([]);
});

it.each([
  ['garden', ['Garden'], 'Garden'],
  [' Gar\u00adden\u00a0 2', ['x', 'garden 2'], 'garden 2'],
])('%j is taken among %j', (name, others, holder) => {
  expect(checkWorkspaceNameIsFree(name, others)?.values).toEqual({ name: holder });
});

it('numbers a name that is taken', () => {
  expect(freeWorkspaceName(' Demo ', [])).toBe('Demo');
  expect(freeWorkspaceName('Demo', ['demo', 'Demo 2', 'other'])).toBe('Demo 3');
  const long = '👩‍👩‍👧'.repeat(60);
  expect(freeWorkspaceName(long, [long])).toMatch(/👩‍👩‍👧 2$/u);
});

it('finds a free name that may be stored, whatever there is', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'A', '1', '2', ' ', 'é'), maxLength: 5 });
  const name = fc.oneof(letters, fc.constant('a'.repeat(LIMITS.workspaceName)));
  fc.assert(
    fc.property(name, fc.array(name), (wanted, others) => {
      fc.pre(checkWorkspaceName(wanted).length === 0);
      const free = freeWorkspaceName(wanted, others);
      expect(checkWorkspaceNameIsFree(free, others)).toBeNull();
      expect(graphemeCount(free)).toBeLessThanOrEqual(LIMITS.workspaceName);
    }),
  );
});
