import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offlineState, watchOffline } from '../../src/queries/offline-state.svelte.ts';
import { APP, FakeContainer, FakeWorker } from '../builders/app-worker.ts';

let container: FakeContainer;
let stop: (() => void) | undefined;

async function watch(found: FakeContainer): Promise<void> {
  container = found;
  stop = watchOffline(container.asContainer());
  // The registration is asked for.
  await new Promise((done) => {
    setTimeout(done);
  });
}

beforeEach(() => {
  vi.stubGlobal('location', { href: `${APP}#/data` });
});

afterEach(() => {
  stop?.();
  vi.unstubAllGlobals();
});

describe('a first visit', () => {
  it('is ready once the worker has everything, which is no update', async () => {
    const fresh = new FakeContainer();
    fresh.registration.installing = new FakeWorker('installing');
    await watch(fresh);
    expect(offlineState()).toEqual({ readiness: 'preparing', update: null });
    const first = container.registration.install();
    expect(offlineState()).toEqual({ readiness: 'preparing', update: null });
    container.registration.activate();
    container.control(first);
    expect(offlineState()).toEqual({ readiness: 'ready', update: null });
  });

  it('takes the worker of the folder above for no worker of its own', async () => {
    const covered = new FakeContainer();
    covered.controller = new FakeWorker('activated', 'https://host.example/sw.js');
    covered.registration.active = covered.controller;
    await watch(covered);
    expect(offlineState().readiness).toBe('preparing');
    container.control(new FakeWorker());
    expect(offlineState().update).toBeNull();
  });
});

it('is impossible where there can be no worker', () => {
  watchOffline(new FakeContainer().asContainer())();
  expect(offlineState().readiness).toBe('preparing');
  watchOffline(null);
  expect(offlineState().readiness).toBe('impossible');
});

it('is guessed by the worker of the page before anybody watches', async () => {
  vi.stubGlobal('navigator', { serviceWorker: FakeContainer.controlled() });
  vi.resetModules();
  const fresh = await import('../../src/queries/offline-state.svelte.ts');
  expect(fresh.offlineState()).toEqual({ readiness: 'ready', update: null });
});

describe('a later visit', () => {
  it('is ready at once', async () => {
    await watch(FakeContainer.controlled());
    expect(offlineState()).toEqual({ readiness: 'ready', update: null });
  });

  it('finds a version that was put off', async () => {
    const before = FakeContainer.controlled();
    before.registration.install();
    await watch(before);
    expect(offlineState().update).toEqual({ kind: 'waiting' });
  });

  it('meets each new version anew, and the same one once', async () => {
    await watch(FakeContainer.controlled());
    container.registration.install();
    const first = offlineState().update;
    expect(first).toEqual({ kind: 'waiting' });
    container.registration.waiting?.become('installed');
    expect(offlineState().update).toBe(first);
    container.registration.install();
    expect(offlineState().update).toEqual({ kind: 'waiting' });
    expect(offlineState().update).not.toBe(first);
  });

  it('is told when another tab has moved on', async () => {
    await watch(FakeContainer.controlled());
    const next = container.registration.install();
    container.registration.activate();
    container.control(next);
    expect(offlineState()).toEqual({ readiness: 'ready', update: { kind: 'elsewhere' } });
  });

  it('hears nothing once it has stopped', async () => {
    await watch(FakeContainer.controlled());
    stop?.();
    container.registration.install();
    container.control(new FakeWorker());
    expect(offlineState().update).toBeNull();
  });
});
