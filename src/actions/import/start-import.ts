import { problem } from '../../domain/problem.ts';
import { err, ok } from '../../shared/result.ts';
import type { Workspace } from '../../storage/workspace.ts';
import type { RunningTasks } from './call-worker.ts';
import type { Imported, ImportProgress, ImportSession } from './import-session.ts';
import type { Applied, ImportSubject } from './import-tasks.ts';
import { startTasks } from './start-tasks.ts';

/**
 * Begins an import into a workspace, or of a new one beside it. `open` gives the problems of
 * compareDocument, `apply` those of checkChoices, applyHere and applyBeside; after `close` they
 * give import/cancelled, unless everything was written already.
 */
export function startImport(
  workspace: Workspace,
  onProgress: (progress: ImportProgress) => void,
): ImportSession {
  const { id, name, kind, database } = workspace;
  const subject = { id, name, kind, databaseName: database.name };
  const cancelled = err([problem('import/cancelled', {})]);
  const running = startTasks(subject, (progress) => {
    if (!isClosed()) onProgress(progress);
  });
  const closing = new AbortController();
  const isClosed = (): boolean => closing.signal.aborted;
  const closed = new Promise<null>((resolve) => {
    closing.signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
  let applying = 0;
  const end = async (): Promise<void> => {
    const { end: endTasks } = await running;
    if (isClosed() && applying === 0) endTasks();
  };

  /** What the work answers; null as soon as the session is closed. */
  const unlessClosed = async <Value>(
    work: (tasks: RunningTasks['tasks']) => Promise<Value>,
  ): Promise<Value | null> => {
    if (isClosed()) return null;
    return Promise.race([running.then(({ tasks }) => work(tasks)), closed]);
  };
  return {
    open: async (source) => (await unlessClosed((tasks) => tasks.open(source))) ?? cancelled,
    differences: async (itemId) => (await unlessClosed((tasks) => tasks.differences(itemId))) ?? [],
    check: async (choices) => (await unlessClosed((tasks) => tasks.check(choices))) ?? [],
    apply: async (target, choices) => {
      if (isClosed()) return cancelled;
      applying += 1;
      try {
        const { tasks } = await running;
        const result = await tasks.apply(target, choices);
        if (!result.ok) return result;
        workspace.askToPersist();
        return ok(importedOf(subject, result.value));
      } finally {
        applying -= 1;
        void end();
      }
    },
    close: () => {
      if (isClosed()) return;
      closing.abort();
      // What is being written cannot be cut off without knowing whether it was written.
      if (applying > 0) void running.then(({ cancel }) => cancel());
      void end();
    },
  };
}

function importedOf(subject: ImportSubject, { done, ...counts }: Applied): Imported {
  if (done === null) return { ...counts, undo: null };
  return {
    ...counts,
    undo: async () => {
      const { tasks, end } = await startTasks(subject, () => undefined);
      try {
        return await tasks.undo(done);
      } finally {
        end();
      }
    },
  };
}
