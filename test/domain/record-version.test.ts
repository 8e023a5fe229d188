import { expect, it } from 'vitest';
import { recordVersionOf, withRecordVersion } from '../../src/domain/record-version.ts';

const version = (value: unknown) => ({ key: 'recordVersion', value });

it.each<[string, Parameters<typeof recordVersionOf>[0], number]>([
  ['of no tables', {}, 0],
  ['of odd records', { meta: [null, 'x', { value: 3 }] }, 0],
  ['of a note', { meta: [{ key: 'a', value: 9 }, version(3)] }, 3],
  ['in words', { meta: [version('3')] }, NaN],
])('reads the record version %s', (_what, tables, found) => {
  expect(recordVersionOf(tables)).toBe(found);
});

it('notes another version in the place of the one that was there', () => {
  const tables = { clients: [1], meta: [version(1), { key: 'a', value: 9 }] };
  const after = { clients: [1], meta: [{ key: 'a', value: 9 }, version(4)] };
  expect(withRecordVersion(tables, 4)).toEqual(after);
});
