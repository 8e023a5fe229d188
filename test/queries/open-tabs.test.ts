import { afterEach, expect, it, vi } from 'vitest';
import { openTabs } from '../../src/queries/open-tabs.ts';
import { testWorkspace } from '../builders/workspace.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['those that have it open', () => Promise.resolve({ held: [{ name: 'x' }] }), 0],
  ['nothing when the browser refuses', () => Promise.reject(new DOMException('no')), null],
])('counts %s', async (_what, query, count) => {
  vi.stubGlobal('navigator', { locks: { query } });
  expect(await openTabs(await testWorkspace())).toBe(count);
});
