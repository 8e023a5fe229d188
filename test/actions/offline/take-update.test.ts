import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeUpdate } from '../../../src/actions/offline/take-update.ts';
import { TAKE_OVER } from '../../../src/shared/app-worker.ts';
import { APP, FakeContainer } from '../../builders/app-worker.ts';

let container: FakeContainer;

beforeEach(() => {
  container = FakeContainer.controlled();
  vi.stubGlobal('location', { href: APP });
  vi.stubGlobal('navigator', { serviceWorker: container });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(['activated', 'redundant'] as const)(
  'tells the waiting worker, and waits until it is %s',
  async (end) => {
    const waiting = container.registration.install();
    let isTaken = false;
    const taken = takeUpdate().then(() => (isTaken = true));
    await vi.waitFor(() => expect(waiting.postMessage).toHaveBeenCalledWith(TAKE_OVER));
    waiting.become('activating');
    await Promise.resolve();
    expect(isTaken).toBe(false);
    waiting.become(end);
    await taken;
  },
);

it('has nothing to wait for where another tab was quicker', async () => {
  await takeUpdate();
  expect(container.controller?.postMessage).not.toHaveBeenCalled();
});
