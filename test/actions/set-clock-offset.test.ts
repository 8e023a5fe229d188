import { expect, it, vi } from 'vitest';
import { setClockOffset } from '../../src/actions/set-clock-offset.ts';
import { DAY } from '../../src/shared/clock.ts';
import { openTab } from '../builders/tab.ts';
import { must } from '../builders/workspace.ts';

const daysAhead = (now: number) => Math.round((now - Date.now()) / DAY);

it('moves the clock of every tab', async () => {
  const [one, other] = [await openTab(), await openTab()];
  must(await setClockOffset(one, 2 * DAY));
  await vi.waitFor(() => {
    expect([one, other].map(({ clock }) => daysAhead(clock.now()))).toEqual([2, 2]);
  });
  expect(daysAhead((await openTab()).clock.now())).toBe(2);
});
