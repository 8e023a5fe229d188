import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { switchWorkspace } from '../../src/actions/switch-workspace.ts';
import { wantedWorkspace } from '../../src/storage/tab-workspace.ts';
import { makeWorkspace } from '../../src/storage/make-workspace.ts';
import { memoryStorage } from '../builders/memory-storage.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', memoryStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('is what this tab opens next, and without its memory too', async () => {
  const own = await openTab();
  const later = Date.now() + 60_000;
  await makeWorkspace(
    { name: 'Demo', kind: 'demo' },
    { now: later, random: countingRandom() },
    () => Promise.resolve(),
  );
  vi.setSystemTime(later + 1);
  must(await switchWorkspace(own.id));
  vi.useRealTimers();
  expect(wantedWorkspace()).toBe(own.id);
  expect((await openTab()).id).toBe(own.id);
});

it('stays where it is when the other workspace is gone', async () => {
  await openTab();
  expect(codes(await switchWorkspace('gone'))).toEqual(['workspace/not-found']);
  expect(wantedWorkspace()).toBeNull();
});
