import { describe, expect, it } from 'vitest';
import {
  countFields,
  countHits,
  findLetters,
  idsAbove,
  labelOf,
  nearestNode,
  treeRows,
} from '../../../../../src/screens/try/parts/explorer/tree-rows.ts';
import { graceTree, HOME, WARM } from './support.ts';

const tree = graceTree();
const DEVICE = `devices/thermostats/${WARM}`;
const labels = (expanded: readonly string[], sought = '') =>
  treeRows(tree, expanded, sought).map(({ node }) => labelOf(node));

describe('the rows', () => {
  it('begin with everything alone', () => {
    expect(treeRows(tree, [], '')).toMatchObject([
      { id: '', level: 1, place: 1, siblings: 1, isOpen: false, hit: null },
    ]);
  });

  it('show what lies below what is open, and not below what is closed', () => {
    expect(labels([''])).toEqual(['', 'devices', 'structures', 'metadata']);
    expect(labels(['devices'])).toEqual(['']);
    expect(labels(['', 'structures', 'devices/thermostats'])).toEqual([
      ...['', 'devices', 'structures', 'Home', 'metadata'],
    ]);
  });

  it('say at which level and place each stands', () => {
    const rows = treeRows(tree, ['', 'devices'], '');
    expect(rows.find(({ id }) => id === 'devices/cameras')).toMatchObject({
      ...{ level: 3, place: 3, siblings: 3, isOpen: false },
    });
    const leaf = treeRows(tree, ['', 'metadata'], '').at(-1);
    expect(leaf).toMatchObject({ id: 'metadata/user_id', level: 3, place: 3, isOpen: null });
  });
});

describe('a search', () => {
  it('opens what leads to what it finds, and hides the rest', () => {
    const rows = treeRows(tree, [], 'POSTAL');
    expect(rows.map(({ id }) => id)).toEqual([
      ...['', 'structures', `structures/${HOME}`, `structures/${HOME}/postal_code`],
    ]);
    expect(rows.at(-1)?.hit).toEqual([0, 6]);
    expect(countHits(rows)).toBe(1);
  });

  it('finds a device by what people call it, and lets it be opened', () => {
    expect(labels([], 'bedroom').slice(-2)).toEqual([
      'thermostats',
      'Bedroom Thermostat (upstairs)',
    ]);
    const second = tree.children[0]!.children[0]!.children[1]!;
    const opened = treeRows(tree, [second.path.join('/')], 'upstairs');
    expect(opened.length).toBe(4 + second.children.length);
  });

  it('shows nothing when there is nothing of the kind', () => {
    expect(treeRows(tree, [], 'zzz')).toEqual([]);
    expect(treeRows(tree, [], '   ')).toHaveLength(1);
  });

  it.each([
    ['Küche', 'kuche', [0, 5]],
    ['target_temperature_f', 'TEMP', [7, 11]],
    ['away', ' way ', [1, 4]],
    ['away', 'x', null],
    ['away', '', null],
    ['', 'a', null],
  ])('in %j for %j', (text, sought, hit) => {
    expect(findLetters(text, sought)).toEqual(hit);
  });
});

describe('the nearest node', () => {
  it.each([
    ['itself', `${DEVICE}/humidity`, `${DEVICE}/humidity`],
    [
      'the same field of the first device',
      'devices/thermostats/nobody/humidity',
      `${DEVICE}/humidity`,
    ],
    ['the same field of the first home', 'structures/STRUCTURE_ID/away', `structures/${HOME}/away`],
    ['what it would lie in', 'metadata/nothing/more', 'metadata'],
    ['everything', 'elsewhere', ''],
  ])('is %s', (_which, path, found) => {
    expect(nearestNode(tree, path.split('/')).path.join('/')).toBe(found);
  });
});

it('names the nodes that lead to another', () => {
  expect(idsAbove(['devices', 'a b', 'c'])).toEqual(['', 'devices', 'devices/a%20b']);
  expect(idsAbove([])).toEqual([]);
});

it('counts the fields below a node, and those that are open', () => {
  const [, structures, metadata] = tree.children;
  expect(countFields(metadata!)).toEqual({ all: 3, read: 3, write: 0 });
  expect(countFields(structures!)).toEqual({ all: 19, read: 8, write: 0 });
  expect(countFields(metadata!.children[0]!)).toEqual({ all: 1, read: 1, write: 0 });
});
