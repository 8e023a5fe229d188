import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportDocument, type ExportOptions } from '../../../src/actions/export/export-document.ts';
import type { ExportAnswer } from '../../../src/actions/export/export-worker.ts';
import { takeWorker } from '../../../src/actions/export/kept-worker.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const WHOLE: ExportOptions = { selection: { scope: 'workspace' }, secrets: true, pretty: false };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  // Whatever a test has left behind.
  takeWorker(() => new FakeWorker('') as unknown as Worker);
});

it('writes a document by the workspace’s name and clock', async () => {
  const workspace = { ...(await testWorkspace()), name: 'Mine' };
  const { filename } = must((await exportDocument(workspace, WHOLE))!);
  expect(filename).toBe('birdhouse-workspace-mine-2023-11-14.json');
});

it('gives what speaks against it, and what the browser refuses', async () => {
  const workspace = await testWorkspace();
  const selection = { scope: 'clients', clientIds: [] } as const;
  const nothing = await exportDocument(workspace, { ...WHOLE, selection });
  expect(codes(nothing!)).toEqual(['export/nothing-chosen']);
  await workspace.database.delete();
  expect(codes((await exportDocument(workspace, WHOLE))!)).toEqual(['storage/closed']);
});

/** A worker that answers as it is told, and what became of it. */
class FakeWorker {
  static last: FakeWorker;
  onmessage: (event: { data: ExportAnswer }) => void = () => {};
  onerror: () => void = () => {};
  asked: unknown;
  isTerminated = false;

  constructor(readonly url: string) {
    FakeWorker.last = this;
  }
  postMessage(request: unknown): void {
    this.asked = request;
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

describe('in a browser with workers', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('location', { protocol: 'https:', href: 'https://birdhouse.example/' });
  });

  it('a worker of our own is told what is wanted, kept for the next, and let go in the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const workspace = await testWorkspace();
    const result = exportDocument(workspace, WHOLE);
    const worker = FakeWorker.last;
    expect(worker.url).toMatch(/^https:\/\/birdhouse\.example\/.*export-worker/u);
    expect(structuredClone(worker.asked)).toMatchObject({
      ...WHOLE,
      databaseName: workspace.database.name,
    });
    const value = {
      filename: 'x',
      content: new Blob(),
      packed: { ok: true, value: 'x' },
      counts: {} as never,
      changeCount: 1,
    } as const;
    worker.onmessage({ data: { outcome: { ok: true, value } } });
    expect(await result).toEqual({ ok: true, value });
    const next = exportDocument(workspace, { ...WHOLE, pretty: true });
    expect(FakeWorker.last).toBe(worker);
    expect(worker.asked).toMatchObject({ pretty: true });
    worker.onmessage({ data: { outcome: { ok: true, value } } });
    await next;
    vi.advanceTimersByTime(9_999);
    expect(worker.isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.isTerminated).toBe(true);
  });

  it('what the browser refuses there is a refusal here, and a bug a bug', async () => {
    const workspace = await testWorkspace();
    const refused = exportDocument(workspace, WHOLE);
    FakeWorker.last.onmessage({ data: { name: 'NotReadableError', message: 'lost' } });
    expect(codes((await refused)!)).toEqual(['storage/corrupt']);
    const broken = exportDocument(workspace, WHOLE);
    FakeWorker.last.onmessage({ data: { name: 'TypeError', message: 'a bug' } });
    await expect(broken).rejects.toThrow('a bug');
  });

  it('it is stopped when nobody wants the document any more', async () => {
    const workspace = await testWorkspace();
    const stopping = new AbortController();
    const result = exportDocument(workspace, WHOLE, stopping.signal);
    stopping.abort();
    expect(await result).toBeNull();
    expect(FakeWorker.last.isTerminated).toBe(true);
  });

  it('the page does it itself when the worker does not come', async () => {
    const workspace = await testWorkspace();
    const result = exportDocument(workspace, WHOLE);
    FakeWorker.last.onerror();
    expect(must((await result)!).filename).toBe('birdhouse-workspace-2023-11-14.json');
  });
});
