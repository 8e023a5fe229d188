import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnWorker, ownRegistration, workerUrl } from '../../src/shared/app-worker.ts';
import { APP, FakeContainer, FakeWorker } from '../builders/app-worker.ts';

const worker = (url: string) => new FakeWorker('activated', url) as unknown as ServiceWorker;

describe('the app’s worker', () => {
  beforeEach(() => {
    vi.stubGlobal('location', { href: `${APP}index.html?x#/data` });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('lies beside the page', () => {
    expect(workerUrl()).toBe('https://host.example/app/service-worker.js');
  });

  it('is told from that of the folder above', () => {
    expect(isOwnWorker(worker(workerUrl()))).toBe(true);
    expect(isOwnWorker(worker('https://host.example/service-worker.js'))).toBe(false);
    expect(isOwnWorker(null)).toBe(false);
  });

  it('is found wherever it stands in its registration', async () => {
    const container = new FakeContainer();
    const found = () => ownRegistration(container.asContainer());
    expect(await found()).toBeUndefined();
    container.registration.installing = new FakeWorker('installing');
    expect(await found()).toBe(container.registration);
    container.registration.installing = null;
    container.registration.active = new FakeWorker('activated', 'https://host.example/sw.js');
    expect(await found()).toBeUndefined();
    container.registration.waiting = new FakeWorker('installed');
    expect(await found()).toBe(container.registration);
  });

  it('is not found where the browser tells nothing', async () => {
    const container = new FakeContainer();
    container.getRegistration.mockRejectedValueOnce(new Error('forbidden'));
    expect(await ownRegistration(container.asContainer())).toBeUndefined();
  });
});
