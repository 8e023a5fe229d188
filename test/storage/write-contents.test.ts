import { afterEach, describe, expect, it, vi } from 'vitest';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import type { ContentsChanges } from '../../src/storage/put-contents.ts';
import { storageProblemOf } from '../../src/storage/storage-problem.ts';
import { watch } from '../../src/storage/watch.ts';
import { writeContents } from '../../src/storage/write-contents.ts';
import { readChangeCount } from '../../src/storage/write.ts';
import { client } from '../builders/client.ts';
import { fillDisk } from '../builders/full-disk.ts';
import { must, testWorkspace, type TestWorkspace } from '../builders/workspace.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const two: ContentsChanges = {
  puts: {
    clients: [client({ id: 'c1', nameKey: 'one' }), client({ id: 'c2', nameKey: 'two' })],
    images: [{ id: 'i1', content: new Blob(['bird']) }],
  },
  deletes: {},
  meta: [{ key: 'clockOffset', value: 5 }],
};

function write({ database }: TestWorkspace, changes = two, { expected = 0, stop = new AbortController() } = {}) {
  return writeContents(database, changes, { expected, signal: stop.signal, onProgress: () => {} });
} // prettier-ignore

/** What there is now: clients, images, and facts but for the record version. */
async function found({ database }: TestWorkspace): Promise<unknown> {
  const meta = (await database.meta.toArray()).filter(({ key }) => key !== 'recordVersion');
  return [await database.clients.count(), await database.images.count(), meta];
}

describe('many records', () => {
  it('are written in one go that counts as one change, and is seen', async () => {
    const workspace = await testWorkspace();
    const counts: number[] = [];
    const stop = watch(() => workspace.database.clients.count(), {
      next: (count) => counts.push(count),
      problem: () => undefined,
      bug: () => undefined,
    });
    await vi.waitFor(() => expect(counts).toEqual([0]));
    expect(await write(workspace)).toEqual({ ok: true, value: 1 });
    await vi.waitFor(() => expect(counts).toEqual([0, 2]));
    stop();
    expect(await readChangeCount(workspace)).toBe(1);
    expect(await found(workspace)).toMatchObject([2, 1, [{ key: 'changeCount' }, { value: 5 }]]);
  });

  it('are asked to be on disk', async () => {
    const workspace = await testWorkspace();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    must(await write(workspace).then((result) => (result.ok ? result : { ok: false, error: [result.error] })));
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
    ]);
  }); // prettier-ignore
});

describe('nothing is written', () => {
  it('when anything has changed since', async () => {
    const workspace = await testWorkspace();
    must(await setReviewByHand(workspace, true));
    const before = await found(workspace);
    expect(await write(workspace)).toMatchObject({ error: { code: 'import/target-changed' } });
    expect(await found(workspace)).toEqual(before);
  });

  it('when it is cancelled', async () => {
    const workspace = await testWorkspace();
    const stop = new AbortController();
    const writing = write(workspace, two, { stop });
    stop.abort();
    expect(await writing).toMatchObject({ error: { code: 'import/cancelled' } });
    expect(await found(workspace)).toEqual([0, 0, []]);
  });

  it.each([
    ['when a record asks for it', (count: number) => count === 2],
    ['when the last one does', (count: number) => count === 5],
  ])('and the reason is told when there is no room %s', async (_when, isFull) => {
    const workspace = await testWorkspace();
    fillDisk((_table, count) => isFull(count));
    const failure: unknown = await write(workspace).catch((exception: unknown) => exception);
    expect(storageProblemOf(failure)).toMatchObject({ code: 'storage/full' });
    expect(await found(workspace)).toEqual([0, 0, []]);
  });

  it('when the browser gives up in the middle, and the reason is told', async () => {
    const workspace = await testWorkspace();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const writing = writeContents(workspace.database, two, {
      expected: 0,
      signal: new AbortController().signal,
      onProgress: () => {
        // What a real browser does by itself when the disk is full.
        const transaction = begin.mock.results[0]!.value as IDBTransaction;
        const value = new DOMException('no room', 'QuotaExceededError');
        Object.defineProperty(transaction, 'error', { value });
        transaction.abort();
      },
    });
    const failure: unknown = await writing.catch((exception: unknown) => exception);
    expect(storageProblemOf(failure)).toMatchObject({ code: 'storage/full' });
    expect(await found(workspace)).toEqual([0, 0, []]);
  });

  it('when a request fails later on, and the reason is told', async () => {
    const workspace = await testWorkspace();
    const clash = [client({ id: 'c1', nameKey: 'x' }), client({ id: 'c2', nameKey: 'x' })];
    const puts = { clients: clash, images: two.puts.images! };
    await expect(write(workspace, { ...two, puts })).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    expect(await found(workspace)).toEqual([0, 0, []]);
  });
});
