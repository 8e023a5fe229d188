import { beforeEach, expect, it, vi } from 'vitest';
import { sandboxReady } from '../../../src/actions/try/sandbox-ready.ts';
import { CLAIM, workerUrl } from '../../../src/shared/app-worker.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host.example/folder/#/clients' });
  return () => vi.unstubAllGlobals();
});

const worker = (scriptURL = workerUrl()) => ({ scriptURL, postMessage: vi.fn() });

/** The browser's container, as much of it as is used. */
class Container extends EventTarget {
  controller: unknown = null;
  constructor(readonly active: unknown = null) {
    super();
  }
  getRegistration() {
    return Promise.resolve({ installing: null, waiting: null, active: this.active });
  }
  control(by: unknown): void {
    this.controller = by;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const ready = (container: Container, options = {}) =>
  sandboxReady({ container: container as never, ...options });

it('is ready when the worker answers for the page', async () => {
  const container = new Container();
  container.control(worker());
  const onWaiting = vi.fn();
  expect(await ready(container, { onWaiting })).toBe('ready');
  expect(onWaiting).not.toHaveBeenCalled();
});

it('waits for the worker, says so, and takes no other for it', async () => {
  const container = new Container();
  const onWaiting = vi.fn();
  const settled = vi.fn();
  const waiting = ready(container, { onWaiting }).then(settled);
  expect(onWaiting).toHaveBeenCalledOnce();
  container.control(worker('https://host.example/service-worker.js'));
  await container.getRegistration();
  expect(settled).not.toHaveBeenCalled();
  container.control(worker());
  await waiting;
  expect(settled).toHaveBeenCalledWith('ready');
});

it('asks a worker that lets this page alone to answer for it', async () => {
  const active = worker();
  const container = new Container(active);
  const waiting = ready(container);
  await vi.waitFor(() => expect(active.postMessage).toHaveBeenCalledWith(CLAIM));
  container.control(active);
  expect(await waiting).toBe('ready');
});

it('is impossible without workers, and for whoever gave up', async () => {
  vi.stubGlobal('navigator', {});
  expect(await sandboxReady()).toBe('impossible');
  expect(await ready(new Container(), { signal: AbortSignal.abort() })).toBe('impossible');
  const control = new AbortController();
  const waiting = ready(new Container(), { signal: control.signal });
  control.abort();
  expect(await waiting).toBe('impossible');
});
