import { fireEvent } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { afterPress } from '../../src/components/after-press.ts';

describe('afterPress', () => {
  it('does at once what no press stands in the way of', () => {
    const work = vi.fn();
    afterPress(work);
    expect(work).toHaveBeenCalledOnce();
  });

  it.each([
    ['pointerdown', 'pointerup'],
    ['mousedown', 'mouseup'],
    ['pointerdown', 'pointercancel'],
  ])('waits from %s until behind the click of %s', async (start, end) => {
    const told: string[] = [];
    document.body.dispatchEvent(new Event(start, { bubbles: true }));
    afterPress(() => told.push('work'));
    document.body.dispatchEvent(new Event('blur'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
    document.body.dispatchEvent(new Event(end, { bubbles: true }));
    told.push('click');
    await vi.waitFor(() => expect(told).toEqual(['click', 'work']));
  });

  it('does not wait for a press that ended outside the window', async () => {
    const work = vi.fn();
    await fireEvent.pointerDown(document.body);
    afterPress(work);
    await fireEvent.blur(window);
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  });
});
