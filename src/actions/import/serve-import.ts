import type { PlanItem } from '../../transfer/import-plan.ts';
import type { ImportProgress } from './import-session.ts';
import type { ImportSubject, ImportTasks } from './import-tasks.ts';
import { runImport } from './run-import.ts';

/** What a page asks of the worker. */
export type ImportRequest =
  | { readonly kind: 'begin'; readonly subject: ImportSubject }
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly task: keyof ImportTasks;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'cancel' };

/** What the worker says. */
export type ImportReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  /** Some of the items of the plan that follows: one long message would hold the page up. */
  | { readonly kind: 'items'; readonly items: readonly PlanItem[] }
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  /** A bug, with what the exception said. */
  | { readonly kind: 'failed'; readonly call: number; readonly message: string };

/** One end of the line between page and worker. */
export interface ImportPort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  readonly postMessage: (message: unknown) => void;
}

/** How many items of a plan are sent at once. */
const SLICE = 500;

/** Does the work of an import at the other end of a line to the page, and says when it can. */
export function serveImport(port: ImportPort): void {
  const stop = new AbortController();
  const say = (reply: ImportReply): void => {
    port.postMessage(reply);
  };
  let tasks: ImportTasks | null = null;
  port.onmessage = ({ data }) => {
    const request = data as ImportRequest;
    if (request.kind === 'begin') {
      tasks = runImport(request.subject, {
        onProgress: (progress) => {
          say({ kind: 'progress', progress });
        },
        signal: stop.signal,
      });
    } else if (request.kind === 'cancel') stop.abort();
    else if (tasks !== null) void answer(tasks, request, say);
  };
  say({ kind: 'ready' });
}

async function answer(
  tasks: ImportTasks,
  { call, task, given }: Extract<ImportRequest, { readonly kind: 'call' }>,
  say: (reply: ImportReply) => void,
): Promise<void> {
  try {
    const work = tasks[task] as (...given: readonly unknown[]) => Promise<unknown>;
    const value = await work(...given);
    say({ kind: 'done', call, value: task === 'open' ? inSlices(value, say) : value });
  } catch (exception) {
    const message = exception instanceof Error ? String(exception.stack) : String(exception);
    say({ kind: 'failed', call, message });
  }
}

/** Sends the items of a plan ahead; what is left of the answer has none. */
function inSlices(opened: unknown, say: (reply: ImportReply) => void): unknown {
  const result = opened as Awaited<ReturnType<ImportTasks['open']>>;
  if (!result.ok) return result;
  const { items } = result.value;
  for (let start = 0; start < items.length; start += SLICE) {
    say({ kind: 'items', items: items.slice(start, start + SLICE) });
  }
  return { ...result, value: { ...result.value, items: [] } };
}
