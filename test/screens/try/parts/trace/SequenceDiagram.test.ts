import { cleanup, fireEvent, screen, waitFor } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { simulatorWorld } from '../../../../../src/storage/simulator-world.ts';
import { press } from '../../../clients/support.ts';
import { TRACE, useTraceWorld } from './support.ts';

const world = useTraceWorld();
const goThere = () => screen.queryByRole('button', { name: 'Go to the newest' });

/** The box that scrolls; it is as high as its content until a test says otherwise. */
async function scroller(): Promise<HTMLElement> {
  const head = await screen.findByText('Your product');
  return head.closest('ul')!.parentElement!;
}

async function scrollTo(box: HTMLElement, top: number): Promise<void> {
  Object.defineProperty(box, 'scrollHeight', { value: 1000, configurable: true });
  box.scrollTop = top;
  await fireEvent.scroll(box);
}

const send = async () => {
  await simulatorWorld(world.workspace).trace(TRACE[2]!);
};

it('stays at the end, unless somebody reads further up; then it says that there is more', async () => {
  await world.open();
  const box = await scroller();
  await scrollTo(box, 1000);
  expect(goThere()).toBeNull();
  await scrollTo(box, 100);
  expect(goThere()).toBeNull();

  await send();
  expect(await screen.findByRole('button', { name: 'Go to the newest' })).toBeVisible();
  expect(box.scrollTop).toBe(100);
  await press('Go to the newest');
  expect(box.scrollTop).toBe(1000);
  await fireEvent.scroll(box);
  await waitFor(() => {
    expect(goThere()).toBeNull();
  });

  box.scrollTop = 990;
  await send();
  await waitFor(() => {
    expect(box.scrollTop).toBe(1000);
  });
  expect(goThere()).toBeNull();
});

it('hears of its last scrolling when it is gone, and lets it be', async () => {
  await world.open();
  const box = await scroller();
  const broken = vi.fn((event: ErrorEvent) => {
    event.preventDefault();
  });
  window.addEventListener('error', broken);
  cleanup();
  await fireEvent.scroll(box);
  window.removeEventListener('error', broken);
  expect(broken).not.toHaveBeenCalled();
});
