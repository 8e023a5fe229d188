import { expect, it } from 'vitest';
import { nodePath } from '../../../src/simulator/api/node-path.ts';

it.each([
  ['structures/a', { kind: 'structures', id: 'a', rest: [] }],
  ['devices/cameras/a/last_event/x', { kind: 'cameras', id: 'a', rest: ['last_event', 'x'] }],
  ['devices/thermostats/a', { kind: 'thermostats', id: 'a', rest: [] }],
  ['devices/constructor/a', null],
  ['devices/metadata/a', null],
  ['devices/thermostats', null],
  ['devices', null],
  ['structures', null],
  ['metadata/user_id', null],
])('%s', (path, found) => {
  expect(nodePath(path.split('/'))).toEqual(found);
});

it('has no node at the root', () => {
  expect(nodePath([])).toBeNull();
});
