import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/budgets.mjs';

const held = (measured: Parameters<typeof judge>[0]) => judge(measured).map((one) => one.held);

describe('the budgets', () => {
  it('hold up to their limits', () => {
    expect(held({ clientsPage: 100_000, bare: 70_000 })).toEqual([true, true]);
    expect(held({ clientsPage: 90_000, bare: 60_000 })).toEqual([true, true]);
  });

  it('fail beyond, each by itself', () => {
    expect(held({ clientsPage: 100_001, bare: 80_000 })).toEqual([false, true]);
    expect(held({ clientsPage: 90_001, bare: 60_000 })).toEqual([true, false]);
  });

  it('print both figures', () => {
    expect(judge({ clientsPage: 84_000, bare: 60_000 }).map((one) => one.text)).toEqual([
      '84.0 kB of 100.0 kB',
      '1.40 of 1.50 times 60.0 kB',
    ]);
  });
});
