import { callWorker, type RunningTasks } from './call-worker.ts';
import type { ImportProgress } from './import-session.ts';
import type { ImportSubject } from './import-tasks.ts';
import { startWorker } from './start-worker.ts';

/** Starts the work of an import: in a worker, or in the page where none can be had. */
export async function startTasks(
  subject: ImportSubject,
  onProgress: (progress: ImportProgress) => void,
): Promise<RunningTasks> {
  const worker = tryWorker();
  const called = worker === null ? null : await callWorker(worker, subject, onProgress);
  if (called !== null) return called;
  const { runImport } = await import('./run-import.ts');
  const stop = new AbortController();
  const cancel = (): void => {
    stop.abort();
  };
  const tasks = runImport(subject, { onProgress, signal: stop.signal });
  return { tasks, cancel, end: cancel };
}

function tryWorker(): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}
