import { afterEach, describe, expect, it, vi } from 'vitest';
import { setClockOffset } from '../../src/actions/set-clock-offset.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { startReviewTicker } from '../../src/app/review-ticker.ts';
import { DAY } from '../../src/shared/clock.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { reviewOf, submittedClient } from '../builders/review-world.ts';
import { openTab } from '../builders/tab.ts';
import { must } from '../builders/workspace.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function tick(workspace: Workspace): void {
  stops.push(startReviewTicker(workspace));
}

async function becomes(workspace: Workspace, id: string, state: string): Promise<void> {
  await vi.waitFor(async () => {
    expect((await reviewOf(workspace, id)).state).toBe(state);
  });
}

describe('the ticker', () => {
  it('answers at the start what became due meanwhile', async () => {
    const workspace = await openTab();
    const { id } = await submittedClient(workspace);
    must(await setClockOffset(workspace, DAY));
    tick(workspace);
    await becomes(workspace, id, 'approved');
  });

  it('answers when the clock is moved, in whichever tab', async () => {
    const [workspace, other] = [await openTab(), await openTab()];
    const { id } = await submittedClient(workspace);
    tick(workspace);
    must(await setClockOffset(other, DAY));
    await becomes(workspace, id, 'approved');
    expect((await reviewOf(workspace, id)).steps).toHaveLength(2);
  });

  it('answers by itself when the time has come', async () => {
    const workspace = await openTab();
    const { id } = await submittedClient(workspace);
    tick(workspace);
    must(await setClockOffset(workspace, DAY - 300));
    await becomes(workspace, id, 'approved');
  });

  it('waits while a person plays the reviewer, and goes on when that ends', async () => {
    const workspace = await openTab();
    const { id } = await submittedClient(workspace);
    must(await setReviewByHand(workspace, true));
    tick(workspace);
    must(await setClockOffset(workspace, 2 * DAY));
    expect((await reviewOf(workspace, id)).state).toBe('in-review');
    must(await setReviewByHand(workspace, false));
    await becomes(workspace, id, 'approved');
  });
});
