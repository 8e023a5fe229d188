import { expect, it } from 'vitest';
import { MemoryTable } from '../../src/simulator/memory-table.ts';

interface Item {
  readonly id: string;
  readonly colour: string | null;
}

function table(...items: Item[]): MemoryTable<Item, 'colour'> {
  const made = new MemoryTable<Item, 'colour'>(({ id }) => id, { colour: ({ colour }) => colour });
  for (const item of items) made.put(item);
  return made;
}

it('finds by an index, as it is now', () => {
  const items = table({ id: 'a', colour: 'red' }, { id: 'b', colour: 'red' });
  items.put({ id: 'a', colour: null });
  items.put({ id: 'c', colour: 'red' });
  items.remove('b');
  expect(items.find('colour', 'red')).toEqual([{ id: 'c', colour: 'red' }]);
  expect(items.count('colour', 'red')).toBe(1);
  expect(items.count('colour', 'blue')).toBe(0);
});

it('undoes everything since the beginning, and the indexes with it', () => {
  const before = [
    { id: 'a', colour: 'red' },
    { id: 'b', colour: 'blue' },
  ];
  const items = table(...before);
  items.begin();
  items.put({ id: 'a', colour: 'blue' });
  items.put({ id: 'a', colour: 'green' });
  items.removeWhere(({ colour }) => colour === 'blue');
  items.put({ id: 'c', colour: 'red' });
  items.undo();
  expect(items.all()).toEqual(before);
  expect(items.find('colour', 'red')).toEqual([before[0]]);
  expect(items.count('colour', 'blue')).toBe(1);
  items.remove('a');
  items.begin();
  items.undo();
  expect(items.get('a')).toBeUndefined();
});
