import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { live, type Live } from '../../src/queries/live.svelte.ts';
import { listDevelopers } from '../../src/queries/developers.ts';
import { testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';
import { follow, watched } from './support/follow.svelte.ts';

it('answers, and answers again when its tables change', async () => {
  const workspace = await testWorkspace();
  const followed = follow(() => live(() => () => listDevelopers(workspace)));
  expect(followed.value.current).toBeUndefined();
  await vi.waitUntil(() => followed.value.current?.length === 0);
  await verifiedDeveloper(workspace);
  await vi.waitUntil(() => followed.value.current?.length === 1);
  followed.stop();
});

it('follows what the query was made from', async () => {
  const wanted = watched(1);
  const followed = follow(() =>
    live(() => {
      const now = wanted.current;
      return () => Promise.resolve(now * 2);
    }),
  );
  await vi.waitUntil(() => followed.value.current === 2);
  wanted.current = 5;
  flushSync();
  await vi.waitUntil(() => followed.value.current === 10);
  followed.stop();
});

it('tells a failure of storage as a problem', async () => {
  const full = (): Promise<never> =>
    Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  const followed = follow((): Live<never> => live(() => full));
  await vi.waitUntil(() => followed.value.problem?.code === 'storage/full');
  followed.stop();
});
