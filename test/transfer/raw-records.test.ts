import { expect, it } from 'vitest';
import { refuse } from '../../src/transfer/document-refusal.ts';
import { collectRecords, placeIn, sift } from '../../src/transfer/raw-records.ts';
import type { SetAside } from '../../src/transfer/set-aside.ts';

const none = (): SetAside => ({ first: [], count: 0 });
const told = ({ first }: SetAside) => first.map(({ code, field }) => [code, field]);

it('takes the records that are records, and remembers where they stood', () => {
  const aside = none();
  const hostile: unknown = JSON.parse('{"a":{"__proto__":1}}');
  const deep: unknown = JSON.parse(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`);
  const found = collectRecords({ birds: [null, 7, ['x'], hostile, deep, { id: 1 }] }, aside);
  expect(found).toEqual({ tables: { birds: [{ id: 1 }] }, origins: { birds: [5] } });
  expect(placeIn(found, 'birds', 0)).toEqual(['tables', 'birds', 5]);
  expect(placeIn(found, 'fish', 3)).toEqual(['tables', 'fish', 3]);
  expect(told(aside)).toEqual([
    ['document/broken-record', '/tables/birds/0'],
    ['document/broken-record', '/tables/birds/1'],
    ['document/broken-record', '/tables/birds/2'],
    ['document/hostile-key', '/tables/birds/3/a/__proto__'],
    ['document/too-deep', '/tables/birds/4/a'],
  ]);
});

it('replaces half a character, as an export does', () => {
  const birds = [{ '\ud800': ['a\udc00b', { c: '🐦' }] }];
  expect(collectRecords({ birds }, none()).tables).toEqual({
    birds: [{ '\ufffd': ['a\ufffdb', { c: '🐦' }] }],
  });
});

it('keeps track of places through more than one sifting', () => {
  const aside = none();
  const all = collectRecords({ birds: [{ id: 0 }, { id: 1 }, { id: 2 }] }, aside);
  const drop = (wanted: number) => (_table: string, record: unknown, position: number) =>
    (record as { id: number }).id === wanted ? refuse('document/empty', [position], {}) : null;
  const rest = sift(sift(all, aside, drop(0)), aside, drop(1));
  expect(rest).toEqual({ tables: { birds: [{ id: 2 }] }, origins: { birds: [2] } });
  expect(aside.count).toBe(2);
});
