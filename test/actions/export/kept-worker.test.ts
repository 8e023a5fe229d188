import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepWorker, takeWorker } from '../../../src/actions/export/kept-worker.ts';

/** Counts how often it was let go. */
const aWorker = () => {
  const worker = { ended: 0, terminate: () => (worker.ended += 1) };
  return worker as unknown as Worker & { readonly ended: number };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('starts a worker where none is kept, and takes the kept one once', () => {
  const first = aWorker();
  expect(takeWorker(() => first)).toBe(first);
  keepWorker(first);
  const second = aWorker();
  expect(takeWorker(() => second)).toBe(first);
  expect(takeWorker(() => second)).toBe(second);
  vi.runAllTimers();
  expect(first.ended).toBe(0);
});

it('lets go of it when nothing comes', () => {
  const worker = aWorker();
  keepWorker(worker);
  vi.runAllTimers();
  expect(worker.ended).toBe(1);
  const next = aWorker();
  expect(takeWorker(() => next)).toBe(next);
});

it('keeps one and no more', () => {
  const [first, second] = [aWorker(), aWorker()];
  keepWorker(first);
  keepWorker(second);
  expect(second.ended).toBe(1);
  expect(takeWorker(aWorker)).toBe(first);
});
