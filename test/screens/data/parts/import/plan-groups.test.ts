import { describe, expect, it } from 'vitest';
import {
  filterCounts,
  findItems,
  groupItems,
} from '../../../../../src/screens/data/parts/import/plan-groups.ts';
import { planDeveloper, planItem } from '../../../../builders/import-plan.ts';

const WORKSPACE = planItem('Garden', { id: 'workspace', kind: 'workspace', owner: '' });
const ADA = planDeveloper('ada@example.com', { state: 'same' });
const PORCH = planItem('Porch Light', { state: 'clash' });
const VANE = planItem('Weather Vane', { state: 'different', owner: 'wren@example.com' });
const ITEMS = [WORKSPACE, ADA, PORCH, VANE];

describe('the items of a plan', () => {
  it('are counted by filter', () => {
    const counts = { all: 4, decide: 2, new: 1, different: 1, clash: 1, same: 1 };
    expect(filterCounts(ITEMS)).toEqual(counts);
  });

  it.each([
    ['all', '', ITEMS],
    ['decide', '', [PORCH, VANE]],
    ['same', '', [ADA]],
    ['all', ' PORCH ', [PORCH]],
    ['all', 'ada@', [ADA, PORCH]],
    ['new', 'porch', []],
  ] as const)('are found by filter %s and text "%s"', (filter, text, found) => {
    expect(findItems(ITEMS, filter, text)).toEqual(found);
  });

  it('are grouped by developer, also where the developer is filtered out', () => {
    expect(groupItems(ITEMS)).toEqual([
      { owner: '', head: WORKSPACE, clients: [] },
      { owner: 'ada@example.com', head: ADA, clients: [PORCH] },
      { owner: 'wren@example.com', head: undefined, clients: [VANE] },
    ]);
  });
});
