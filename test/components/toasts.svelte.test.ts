import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeToast, currentToasts, endUndos, toast } from '../../src/components/toasts.svelte.ts';

const texts = () => currentToasts().map(({ text }) => text);
const undo = (changeCount: number) => ({
  text: `undo ${changeCount}`,
  action: { label: 'Undo', run: () => undefined },
  changeCount,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const { id } of currentToasts()) closeToast(id);
  vi.useRealTimers();
});

describe('toasts', () => {
  it('go by themselves after a while', () => {
    toast({ text: 'Saved.' });
    vi.advanceTimersByTime(5999);
    expect(texts()).toEqual(['Saved.']);
    vi.advanceTimersByTime(1);
    expect(texts()).toEqual([]);
  });

  it('stay as long as they offer something', () => {
    toast(undo(1));
    vi.advanceTimersByTime(3_600_000);
    expect(texts()).toEqual(['undo 1']);
  });

  it('are taken away one by one', () => {
    const first = toast({ text: 'one' });
    toast({ text: 'two' });
    closeToast(first);
    expect(texts()).toEqual(['two']);
  });

  it('are three at most, the newest ones', () => {
    for (const text of ['one', 'two', 'three', 'four']) toast({ text });
    expect(texts()).toEqual(['two', 'three', 'four']);
  });

  it('inform unless they say otherwise', () => {
    toast({ text: 'one' });
    toast({ text: 'two', tone: 'danger' });
    expect(currentToasts().map(({ tone }) => tone)).toEqual(['info', 'danger']);
  });

  it('that offer an undo end with the next change, and no others do', () => {
    toast(undo(4));
    toast(undo(5));
    toast({ text: 'Saved.' });
    endUndos(5);
    expect(texts()).toEqual(['undo 5', 'Saved.']);
  });
});
