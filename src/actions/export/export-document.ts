import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { startWorkerAt } from '../../shared/script-url.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { collectDocument, type ExportedDocument, type ExportRequest } from './collect-document.ts';
import type { ExportAnswer } from './export-worker.ts';
import { keepWorker, takeWorker } from './kept-worker.ts';
import workerUrl from './export-worker.ts?worker&url';

export type { ExportedDocument } from './collect-document.ts';

/** What is to be exported. */
export type ExportOptions = Pick<ExportRequest, 'selection' | 'secrets' | 'pretty'>;

/**
 * Writes a document of a part of a workspace, away from the page's own thread where the browser has
 * workers. `signal` stops it; then it answers null. Gives export/nothing-chosen, export/too-large
 * and storage problems.
 */
export async function exportDocument(
  workspace: Workspace,
  options: ExportOptions,
  signal?: AbortSignal,
): Promise<Result<ExportedDocument, Refusals> | null> {
  const { database, name, clock } = workspace;
  const request = { ...options, databaseName: database.name, name, exportedAt: clock.now() };
  const written = await attempt(async () => {
    const outcome = await (hasWorkers() ? collectAside(request, signal) : collectDocument(request));
    return outcome === null || outcome.ok ? ok(outcome) : err([outcome.error]);
  });
  if (signal?.aborted === true) return null;
  return written.ok ? written.value : written;
}

/** A test has none. */
function hasWorkers(): boolean {
  return typeof Worker === 'function';
}

/** Null when it was stopped. */
function collectAside(
  request: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<Result<ExportedDocument, Problem> | null> {
  const worker = takeWorker(() => startWorkerAt(workerUrl));
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.terminate();
      resolve(null);
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      signal?.removeEventListener('abort', stop);
      keepWorker(worker);
      if ('outcome' in data) resolve(data.outcome);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    };
    worker.onerror = () => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      // The worker's file cannot be had, offline for instance; the page can do it as well.
      resolve(collectDocument(request));
    };
    worker.postMessage(request);
  });
}
