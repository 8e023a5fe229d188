import { afterEach, expect, it, vi } from 'vitest';
import { startWorker } from '../../../src/actions/import/start-worker.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('starts a module of the app’s own', () => {
  const made: unknown[] = [];
  function FakeWorker(...given: unknown[]): void {
    made.push(given);
  }
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'http://localhost:3000/' });
  expect(startWorker()).not.toBeNull();
  expect(made).toEqual([[expect.stringContaining('import-worker'), { type: 'module' }]]);
});

it('starts none where there are none', () => {
  vi.stubGlobal('Worker', undefined);
  expect(startWorker()).toBeNull();
});
