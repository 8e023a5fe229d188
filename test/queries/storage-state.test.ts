import { afterEach, expect, it, vi } from 'vitest';
import { readStorageState } from '../../src/queries/storage-state.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('tells what the browser says', async () => {
  vi.stubGlobal('navigator', {
    storage: {
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 5, quota: 50 }),
    },
  });
  expect(await readStorageState()).toEqual({ isPersisted: true, usage: 5, quota: 50 });
});

it('says that it does not know where the browser is silent', async () => {
  vi.stubGlobal('navigator', {});
  expect(await readStorageState()).toEqual({ isPersisted: null, usage: null, quota: null });
});
