import { afterEach, expect, it, vi } from 'vitest';
import { tellWorker } from '../../../src/actions/try/tell-worker.ts';
import { WHICH_WORKSPACE } from '../../../src/shared/app-worker.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells who asks, until it is stopped', () => {
  const serviceWorker = new EventTarget();
  vi.stubGlobal('navigator', { serviceWorker });
  const port = { postMessage: vi.fn() };
  const ask = (data: unknown) =>
    serviceWorker.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port] }));
  const stop = tellWorker('one');
  ask('something else');
  expect(port.postMessage).not.toHaveBeenCalled();
  ask(WHICH_WORKSPACE);
  expect(port.postMessage).toHaveBeenCalledExactlyOnceWith('one');
  stop();
  ask(WHICH_WORKSPACE);
  expect(port.postMessage).toHaveBeenCalledOnce();
});

it('has nobody to tell where there are no workers', () => {
  vi.stubGlobal('navigator', {});
  tellWorker('one')();
});
