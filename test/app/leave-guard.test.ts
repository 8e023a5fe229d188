import { waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBeforeLeaving, watchNavigation } from '../../src/app/leave-guard.ts';
import { dropUnsavedChanges, guardUnsavedChanges } from '../../src/components/unsaved-changes.ts';

const router = vi.fn();
const ask = vi.fn<(leave: () => void) => void>();

beforeAll(() => {
  watchNavigation();
  window.addEventListener('hashchange', () => {
    router(location.hash);
  });
});

beforeEach(async () => {
  await goTo('#/form');
  router.mockClear();
  ask.mockClear();
});

afterEach(dropUnsavedChanges);

/** Changes the address and waits until everybody has heard of it. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const heard = new Promise((done) => {
    window.addEventListener('hashchange', done, { once: true });
  });
  location.hash = hash;
  await heard;
}

describe('leaving a page', () => {
  it('is not asked about while nothing would be lost', async () => {
    const stop = askBeforeLeaving(ask);
    guardUnsavedChanges(() => false);
    await goTo('#/elsewhere');
    stop();
    expect(ask).not.toHaveBeenCalled();
    expect(router.mock.calls).toEqual([['#/elsewhere']]);
  });

  it('waits for the answer: the address stays and the router hears nothing', async () => {
    const stop = askBeforeLeaving(ask);
    guardUnsavedChanges(() => true);
    location.hash = '#/elsewhere';
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
    stop();
    expect(location.hash).toBe('#/form');
    expect(router).not.toHaveBeenCalled();
  });

  it('goes on to where the user wanted once they say so', async () => {
    const stop = askBeforeLeaving(ask);
    guardUnsavedChanges(() => true);
    location.hash = '#/elsewhere';
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
    ask.mock.calls[0]![0]();
    await waitFor(() => expect(router).toHaveBeenCalledExactlyOnceWith('#/elsewhere'));
    stop();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks each time anew', async () => {
    const stop = askBeforeLeaving(ask);
    guardUnsavedChanges(() => true);
    for (const [index, hash] of ['#/elsewhere', '#/elsewhere', '#/third'].entries()) {
      location.hash = hash;
      await waitFor(() => expect(ask).toHaveBeenCalledTimes(index + 1));
    }
    stop();
    expect(router).not.toHaveBeenCalled();
  });

  it('lets everybody through when nobody is there to ask', async () => {
    askBeforeLeaving(ask)();
    guardUnsavedChanges(() => true);
    await goTo('#/elsewhere');
    expect(router.mock.calls).toEqual([['#/elsewhere']]);
  });

  it.each([true, false])('by closing the tab is held up by the browser: %s', (isDirty) => {
    guardUnsavedChanges(() => isDirty);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(isDirty);
  });
});
