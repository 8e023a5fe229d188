import type { Result } from '../../shared/result.ts';
import type { ImportPlan, PlanItem } from '../../transfer/import-plan.ts';
import type { ImportProgress } from './import-session.ts';
import type { ImportSubject, ImportTasks } from './import-tasks.ts';
import type { ImportReply, ImportRequest } from './serve-import.ts';

/** The work of an import somewhere, and how to end it. */
export interface RunningTasks {
  readonly tasks: ImportTasks;
  /** Stops the work as soon as it can leave nothing behind; it then answers import/cancelled. */
  readonly cancel: () => void;
  /** Ends it at once. Only while nothing is being written. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (bug: Error) => void;
}

/**
 * Lets a worker do the work. Null when it does not start, for whatever reason: it then was never
 * there.
 */
export async function callWorker(
  worker: Worker,
  subject: ImportSubject,
  onProgress: (progress: ImportProgress) => void,
): Promise<RunningTasks | null> {
  const waiting = new Map<number, Waiting>();
  const failAll = (bug: Error): void => {
    for (const { reject } of waiting.values()) reject(bug);
    waiting.clear();
  };
  let items: PlanItem[] = [];
  const isReady = await new Promise<boolean>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === 'ready') resolve(true);
      else if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'items') items = items.concat(data.items);
      else if (data.kind === 'done') take(waiting, data.call)?.resolve(data.value);
      else take(waiting, data.call)?.reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(false);
      failAll(new Error(event.message));
    };
  });
  if (!isReady) {
    worker.terminate();
    return null;
  }
  const say = (request: ImportRequest): void => {
    worker.postMessage(request);
  };
  let calls = 0;
  const call = <Value>(task: keyof ImportTasks, ...given: readonly unknown[]): Promise<Value> => {
    calls += 1;
    const number = calls;
    return new Promise<Value>((resolve, reject) => {
      waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
      say({ kind: 'call', call: number, task, given });
    });
  };
  say({ kind: 'begin', subject });
  return {
    tasks: {
      open: async (source) => {
        items = [];
        const opened = await call<Awaited<ReturnType<ImportTasks['open']>>>('open', source);
        return withItems(opened, items);
      },
      differences: (itemId) => call('differences', itemId),
      check: (choices) => call('check', choices),
      apply: (target, choices) => call('apply', target, choices),
      undo: (done) => call('undo', done),
    },
    cancel: () => {
      say({ kind: 'cancel' });
    },
    end: () => {
      worker.terminate();
    },
  };
}

function take(waiting: Map<number, Waiting>, call: number): Waiting | undefined {
  const found = waiting.get(call);
  waiting.delete(call);
  return found;
}

function withItems<Refusal>(
  opened: Result<ImportPlan, Refusal>,
  items: readonly PlanItem[],
): Result<ImportPlan, Refusal> {
  return opened.ok ? { ok: true, value: { ...opened.value, items } } : opened;
}
