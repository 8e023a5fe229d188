import { vi } from 'vitest';

export const APP = 'https://host.example/app/';

/** A worker as a page sees it, whose state a test changes. */
export class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  state: ServiceWorkerState;
  readonly scriptURL: string;

  constructor(state: ServiceWorkerState = 'activated', scriptURL = `${APP}service-worker.js`) {
    super();
    this.state = state;
    this.scriptURL = scriptURL;
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The browser's entry for a worker. */
export class FakeRegistration extends EventTarget {
  readonly update = vi.fn(async () => Promise.resolve());
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;

  /** The browser has found another build of the worker, and has put its files aside. */
  install(): FakeWorker {
    const next = new FakeWorker('installing');
    this.installing = next;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = next;
    next.become('installed');
    return next;
  }

  /** The waiting worker takes over. */
  activate(): void {
    const next = this.waiting;
    this.active = next;
    this.waiting = null;
    next?.become('activating');
    next?.become('activated');
  }
}

/** The browser's container of workers, with the worker of the app or without. */
export class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(async (_url: string) => Promise.resolve(this.registration));
  controller: FakeWorker | null = null;
  readonly getRegistration = vi.fn(async () =>
    Promise.resolve<FakeRegistration | undefined>(this.registration),
  );

  /** As a page finds it that the app's worker has answered. */
  static controlled(): FakeContainer {
    const container = new FakeContainer();
    container.controller = new FakeWorker();
    container.registration.active = container.controller;
    return container;
  }

  /** A worker takes this page over. */
  control(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }

  asContainer(): ServiceWorkerContainer {
    return this as unknown as ServiceWorkerContainer;
  }
}
