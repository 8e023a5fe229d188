import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registerWorker } from '../../../src/actions/offline/register-worker.ts';
import { APP, FakeContainer, FakeWorker } from '../../builders/app-worker.ts';

const HOUR = 3_600_000;
let container: FakeContainer;
let page: EventTarget & { visibilityState: DocumentVisibilityState };

/** The tab is used again after so long, in ms. */
function comeBackAfter(time: number): void {
  vi.advanceTimersByTime(time);
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  container = new FakeContainer();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  vi.stubGlobal('location', { href: `${APP}#/clients` });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('registers the file beside the page', async () => {
  expect(await registerWorker()).toBe(container);
  expect(container.register).toHaveBeenCalledWith(`${APP}service-worker.js`);
});

it('does without where the browser knows no workers', async () => {
  vi.stubGlobal('navigator', {});
  expect(await registerWorker()).toBeNull();
});

it('does without where the browser refuses, unless an earlier visit left a worker', async () => {
  container.register.mockRejectedValue(new Error('no'));
  expect(await registerWorker()).toBeNull();
  container.registration.active = new FakeWorker();
  expect(await registerWorker()).toBe(container);
});

it('looks for a new version when a tab is used again after an hour, and not more often', async () => {
  container.registration.active = new FakeWorker();
  await registerWorker();
  const { update } = container.registration;
  comeBackAfter(HOUR - 1);
  page.visibilityState = 'hidden';
  comeBackAfter(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(update).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  comeBackAfter(0);
  await vi.advanceTimersByTimeAsync(0);
  expect(update).toHaveBeenCalledTimes(1);
  update.mockRejectedValue(new Error('no network'));
  comeBackAfter(HOUR - 1);
  comeBackAfter(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(update).toHaveBeenCalledTimes(2);
});
