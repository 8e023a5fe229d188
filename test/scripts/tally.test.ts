import { describe, expect, it } from 'vitest';
import { pool } from '../../scripts/lib/pool.mjs';
import { inWords } from '../../scripts/lib/report.mjs';
import { addTallies, playwrightTally, vitestTally } from '../../scripts/lib/tally.mjs';

describe('tallies', () => {
  it('counts the tests of both runners', () => {
    const unit = vitestTally({ numPassedTests: 5, numFailedTests: 1 }, 1);
    const stats = { expected: 3, unexpected: 1, flaky: 1 };
    expect(unit).toEqual({ passed: 5, failed: 1 });
    expect(playwrightTally({ stats }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(inWords(addTallies([unit, { passed: 1, failed: 0 }]))).toBe('6 passed, 1 failed');
  });

  it('counts a run that ended badly without a failed test', () => {
    expect(vitestTally({ numPassedTests: 5, numFailedTests: 0 }, 1).failed).toBe(1);
    expect(vitestTally(null, 0).failed).toBe(1);
    expect(playwrightTally(null, 0).failed).toBe(1);
  });
});

describe('pool', () => {
  it('keeps the order of the results and the width', async () => {
    let running = 0;
    let most = 0;
    const task = (value: number) => async () => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      return value;
    };
    expect(await pool([1, 2, 3, 4, 5].map(task), 2)).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });
});
