import { eventStreamReader } from '../../domain/trace/event-stream.ts';
import { storageProblemOf } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { replyOf, type Reply } from './ask-as-product.ts';
import { askFollowing } from './ask-following.ts';
import { sandboxAddress } from './sandbox-address.ts';
import { storageAnswer } from './storage-answer.ts';

/** An event of a stream, as the product hears it. */
export interface HeardEvent {
  readonly name: string;
  /** The data as JSON; as text where it is none. */
  readonly data: unknown;
  /** When it came, by the workspace's clock (ms). */
  readonly at: number;
}

interface Listening {
  readonly onEvent: (event: HeardEvent) => void;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/**
 * Listens to a node of the API as the product does, by its path below `api/`. Gives null when the
 * stream has ended after it had begun, else the answer that refused it; storage that fails on the
 * way is a 503. A 307 is followed once.
 */
export async function listenAsProduct(
  workspace: Workspace,
  { token, path }: { readonly token: string; readonly path: string },
  { onEvent, signal }: Listening,
): Promise<Reply | null> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  const request = new Request(sandboxAddress(`api/${path}`), { headers, signal });
  const response = await askFollowing(workspace, request);
  if (!response.ok || response.body === null) return replyOf(response);
  const reader = response.body.getReader();
  // At once, also while nothing comes.
  const leave = (): void => void reader.cancel();
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave);
  try {
    const decoder = new TextDecoder();
    const events = eventStreamReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return null;
      for (const { name, data } of events.take(decoder.decode(value, { stream: true }))) {
        // Whoever has stopped hears nothing more.
        if (!signal.aborted) onEvent({ name, data: parsed(data), at: workspace.clock.now() });
      }
    }
  } catch (exception) {
    const problem = storageProblemOf(exception);
    if (problem === null) throw exception;
    return await replyOf(storageAnswer(problem.code));
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
