import { describe, expect, it } from 'vitest';
import { nodeAt, readNode } from '../../../src/simulator/api/read-node.ts';
import { EVERYTHING, twoModes } from '../support/api-world.ts';
import { view } from '../support/view.ts';

describe('a node of a tree', () => {
  const tree = { a: { list: ['x', { y: null }], text: 'word' } };

  it.each([
    ['', tree],
    ['a/list/0', 'x'],
    ['a/list/1/y', null],
    ['a/list/length', undefined],
    ['a/list/2', undefined],
    ['a/list/1/y/z', undefined],
    ['a/text/0', undefined],
    ['a/text/length', undefined],
    ['a/constructor', undefined],
    ['__proto__', undefined],
  ])('%s', (path, found) => {
    expect(nodeAt(tree, path === '' ? [] : path.split('/'))).toEqual(found);
  });
});

const one = twoModes();
const camera = `devices/cameras/${one.cameras[0]!.id}`;
const quiet = { ...one, cameras: [{ ...one.cameras[0]!, lastEvent: null }] };
const away = [{ permission: 'away', access: 'read', version: 2 } as const];

it.each([
  ['a value', `structures/${one.id}/away`, away, 'home'],
  ['no value now', `${camera}/last_event/has_motion`, EVERYTHING, null],
  ['no value, no permission', `${camera}/last_event/has_motion`, away, 'api/forbidden'],
  ['what only others read', `structures/${one.id}/postal_code`, away, 'api/forbidden'],
  ['what nobody reads', `structures/${one.id}/wheres`, EVERYTHING, 'api/forbidden'],
  ['a whole list that is closed', 'devices/cameras', away, 'api/forbidden'],
  ['all devices, all closed', 'devices', away, 'api/forbidden'],
  ['an unknown node', 'devices/cameras/x', EVERYTHING, 'api/not-found'],
  ['a field of an unknown node', 'devices/cameras/x/name', EVERYTHING, 'api/not-found'],
  ['a name with a dot', `${camera}/last_event.has_motion/x`, EVERYTHING, 'api/not-found'],
  ['what is below a leaf', `${camera}/name/x`, EVERYTHING, 'api/not-found'],
])('%s', (_what, path, permissions, answer) => {
  const read = readNode(view({ permissions, structures: [quiet] }), path.split('/'));
  expect(read.ok ? read.value : read.error.rule).toBe(answer);
});
