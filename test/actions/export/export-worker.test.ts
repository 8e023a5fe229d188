import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { ExportRequest } from '../../../src/actions/export/collect-document.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const postMessage = vi.fn();
let ask: (event: { data: Partial<ExportRequest> }) => void;

beforeAll(async () => {
  vi.stubGlobal('postMessage', postMessage);
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof ask) => {
    ask = listener;
  });
  await import('../../../src/actions/export/export-worker.ts');
});
afterEach(() => {
  postMessage.mockReset();
});

const request = { selection: { scope: 'workspace' }, name: '', exportedAt: 0 } as const;

it('answers with the document', async () => {
  const { database } = await testWorkspace();
  ask({ data: { ...request, databaseName: database.name } });
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
  expect(postMessage.mock.calls[0]![0]).toMatchObject({
    outcome: { ok: true, value: { filename: 'birdhouse-workspace-1970-01-01.json' } },
  });
});

it('answers with what was thrown, as far as it can travel', async () => {
  ask({ data: { ...request, databaseName: 'birdhouse-workspace-gone' } });
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
  expect(postMessage).toHaveBeenCalledWith({ name: 'InvalidStateError', message: 'It is gone.' });
});
