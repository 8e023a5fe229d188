import { expect, it, vi } from 'vitest';
import { watch } from '../../src/storage/watch.ts';
import { openTab } from '../builders/tab.ts';

const watcher = () => ({ next: vi.fn(), problem: vi.fn(), bug: vi.fn() });

it('answers now and after each change, in whichever tab, until it is stopped', async () => {
  const { database } = await openTab();
  const otherTab = await openTab();
  const told = watcher();
  const stop = watch(() => database.drafts.count(), told);
  await vi.waitFor(() => {
    expect(told.next.mock.calls).toEqual([[0]]);
  });
  await otherTab.database.drafts.put({ id: 'd', values: {}, updatedAt: 0 });
  await vi.waitFor(() => {
    expect(told.next.mock.calls).toEqual([[0], [1]]);
  });
  stop();
  await otherTab.database.drafts.clear();
  await database.drafts.count();
  expect(told.next).toHaveBeenCalledTimes(2);
  expect(told.problem).not.toHaveBeenCalled();
});

it('reports a closed database', async () => {
  const workspace = await openTab();
  const told = watcher();
  workspace.close();
  const stop = watch(() => workspace.database.drafts.count(), told);
  await vi.waitFor(() => {
    expect(told.problem.mock.calls).toEqual([[{ code: 'storage/closed', values: {} }]]);
  });
  stop();
});

it('hands a bug on', async () => {
  const told = watcher();
  const stop = watch(() => Promise.reject(new TypeError('bug')), told);
  await vi.waitFor(() => {
    expect(told.bug).toHaveBeenCalledWith(new TypeError('bug'));
  });
  expect(told.problem).not.toHaveBeenCalled();
  stop();
});
