import { expect, it } from 'vitest';
import { lastOwnWorkspace, listWorkspaces, workspaceName } from '../../src/queries/workspaces.ts';
import { ok } from '../../src/shared/result.ts';
import { makeWorkspace } from '../../src/storage/make-workspace.ts';
import { removeWorkspace, renameListed } from '../../src/storage/workspaces.ts';
import { watch } from '../../src/storage/watch.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

const random = countingRandom();
const makeDemo = (now: number) =>
  makeWorkspace({ name: 'Demo', kind: 'demo' }, { now, random }, () => Promise.resolve());

it('finds one’s own among demos, or none', async () => {
  await makeDemo(1);
  expect(await lastOwnWorkspace()).toBeNull();
  await removeWorkspace((await listWorkspaces())[0]?.id ?? '');
  const own = await openTab();
  await makeDemo(Date.now() + 60_000);
  expect((await listWorkspaces()).map(({ kind }) => kind)).toEqual(['demo', undefined]);
  expect((await lastOwnWorkspace())?.id).toBe(own.id);
});

it('is followed live', async () => {
  await openTab();
  const counts: number[] = [];
  const seen = (count: number) =>
    new Promise<void>((resolve) => {
      const stop = watch(listWorkspaces, {
        next: (all) => {
          counts.push(all.length);
          if (all.length !== count) return;
          stop();
          resolve();
        },
        problem: () => undefined,
        bug: () => undefined,
      });
    });
  const two = seen(2);
  await makeDemo(1);
  await two;
  expect(counts.at(-1)).toBe(2);
});

it('knows what a workspace is called by now, and what it was once it is gone', async () => {
  const tab = await openTab();
  expect(await workspaceName(tab)).toBe('');
  await renameListed(tab.id, () => ok('Garden'));
  expect(await workspaceName(tab)).toBe('Garden');
  await removeWorkspace(tab.id);
  expect(await workspaceName({ ...tab, name: 'Before' })).toBe('Before');
});
