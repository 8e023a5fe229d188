import { expect, it, vi } from 'vitest';
import { followClock } from '../../src/storage/workspace-clock.ts';
import { HOUR } from '../../src/shared/clock.ts';
import { openTab } from '../builders/tab.ts';

/** Whole hours; the sum makes 0 of the -0 that a millisecond between the two readings gives. */
const ahead = (now: number) => 0 + Math.round((now - Date.now()) / HOUR);

it('is real time plus what is stored, and follows when another tab moves it', async () => {
  const { database } = await openTab();
  const otherTab = await openTab();
  const { clock, stop } = await followClock(database);
  expect(ahead(clock.now())).toBe(0);
  await otherTab.database.meta.put({ key: 'clockOffset', value: 3 * HOUR });
  await vi.waitFor(() => {
    expect(ahead(clock.now())).toBe(3);
  });
  stop();
});

it('knows the offset at once when it starts', async () => {
  const { database } = await openTab();
  await database.meta.put({ key: 'clockOffset', value: -2 * HOUR });
  const { clock, stop } = await followClock(database);
  expect(ahead(clock.now())).toBe(-2);
  stop();
});

it('goes on when the database is closed', async () => {
  const workspace = await openTab();
  const { clock, stop } = await followClock(workspace.database);
  workspace.close();
  expect(ahead(clock.now())).toBe(0);
  stop();
});
