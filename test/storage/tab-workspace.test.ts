import { afterEach, expect, it, vi } from 'vitest';
import { rememberWorkspace, wantedWorkspace } from '../../src/storage/tab-workspace.ts';
import { memoryStorage } from '../builders/memory-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('remembers the tab’s workspace', () => {
  vi.stubGlobal('sessionStorage', memoryStorage());
  expect(wantedWorkspace()).toBeNull();
  rememberWorkspace('a');
  rememberWorkspace('b');
  expect(wantedWorkspace()).toBe('b');
});

it('does without where web storage is forbidden', () => {
  const forbid = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: forbid, setItem: forbid });
  rememberWorkspace('a');
  expect(wantedWorkspace()).toBeNull();
});
