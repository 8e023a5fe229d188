import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/budgets.mjs';

const GOOD = { clientsPage: 84_000, bare: 60_000, rescuePage: 9000, recorded: 80_000 };

/** Whether each budget is held, where these figures differ from good ones. */
const held = (measured: Partial<typeof GOOD>) =>
  judge({ ...GOOD, ...measured }).map((one) => one.held);

describe('the budgets', () => {
  it('hold up to their limits', () => {
    const limits = { clientsPage: 100_000, bare: 70_000, rescuePage: 12_000, recorded: 95_000 };
    expect(held(limits)).toEqual([true, true, true, true]);
    expect(held({ clientsPage: 90_000, recorded: 90_000 })).toEqual([true, true, true, true]);
  });

  it('fail beyond, each by itself', () => {
    const measured = { clientsPage: 90_000, bare: 80_000, recorded: 90_000 };
    const most = { ...measured, clientsPage: 100_001, recorded: 100_000 };
    expect(held(most)).toEqual([false, true, true, true]);
    expect(held({ ...measured, bare: 59_999 })).toEqual([true, false, true, true]);
    expect(held({ ...measured, recorded: 84_999 })).toEqual([true, true, false, true]);
    expect(held({ rescuePage: 12_001 })).toEqual([true, true, true, false]);
  });

  it('print all figures', () => {
    expect(judge(GOOD).map((one) => one.text)).toEqual([
      '84.0 kB of 100.0 kB',
      '1.40 of 1.50 times 60.0 kB',
      '4.0 kB of 5.0 kB',
      '9.0 kB of 12.0 kB',
    ]);
  });
});
