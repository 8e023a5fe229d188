import { expect, it, vi } from 'vitest';
import { moveClock } from '../../src/actions/move-clock.ts';
import { clockOffset } from '../../src/queries/clock.ts';
import { DAY, HOUR } from '../../src/shared/clock.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('moves the clock from where it is, also when two tabs do it at once', async () => {
  const [one, other] = [await openTab(), await openTab()];
  await Promise.all([moveClock(one, HOUR), moveClock(other, DAY), moveClock(one, HOUR)]);
  expect(await clockOffset(other)).toBe(DAY + 2 * HOUR);
  await vi.waitFor(() => {
    expect(Math.round((one.clock.now() - Date.now()) / HOUR)).toBe(26);
  });
  expect(must(await moveClock(other, HOUR))).toBe(DAY + 3 * HOUR);
});

it('stays where it is when that would be too far', async () => {
  const tab = await openTab();
  must(await moveClock(tab, DAY));
  expect(codes(await moveClock(tab, 4000 * DAY))).toEqual(['clock/too-far']);
  expect(await clockOffset(tab)).toBe(DAY);
});
