import { bytesOf } from '../../shared/base64.ts';
import { simulatorWorld } from '../../storage/simulator-world.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { answerRequest } from '../try/answer-request.ts';
import { listenToRelay, type RelayedRequest } from './relay-line.ts';
import { sendAnswer } from './send-answer.ts';

/** How long after a line was cut the next is tried (ms). */
const PAUSE_MS = 15_000;
const LOCK = 'birdhouse-relay';

export interface RelayOptions {
  /** The root of the app's origin: the relay lies there, wherever the app lies. */
  readonly origin: string;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Answers what other programs ask the relay that `npm start` runs, by this tab's workspace, until
 * the returned function is called. Of several open tabs one answers, and another when that closes.
 */
export function answerPrograms(workspace: Workspace, options: RelayOptions): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listen = (): Promise<void> => keepListening(workspace, options, signal);
  const held = 'locks' in navigator ? navigator.locks.request(LOCK, { signal }, listen) : listen();
  // A tab that stops waiting for its turn loses the request.
  Promise.resolve(held).catch(() => undefined);
  return () => {
    stopping.abort();
  };
}

async function keepListening(
  workspace: Workspace,
  options: RelayOptions,
  signal: AbortSignal,
): Promise<void> {
  const world = simulatorWorld(workspace);
  while (!signal.aborted) {
    const { allowCrossOrigin } = await world.settings();
    const line = new AbortController();
    const cut = (): void => {
      line.abort();
    };
    signal.addEventListener('abort', cut);
    // Who may ask is agreed when a line is opened.
    const unwatch = world.watch(() => {
      void world.settings().then((now) => {
        if (now.allowCrossOrigin !== allowCrossOrigin) cut();
      });
    });
    await answerLine(workspace, options, { signal: line.signal, allowCrossOrigin }).catch(
      () => undefined,
    );
    unwatch();
    signal.removeEventListener('abort', cut);
    if (!line.signal.aborted) await world.wait(PAUSE_MS, signal);
  }
}

/** Answers for as long as the line is open. */
async function answerLine(
  workspace: Workspace,
  { origin, fetch = globalThis.fetch }: RelayOptions,
  { signal, allowCrossOrigin }: { signal: AbortSignal; allowCrossOrigin: boolean },
): Promise<void> {
  const running = new Map<string, AbortController>();
  let token = '';
  const answer = async (asked: RelayedRequest): Promise<void> => {
    const stopping = new AbortController();
    running.set(asked.id, stopping);
    const address = new URL(`relay/answers/${asked.id}`, origin);
    try {
      const response = await answerRequest(
        workspace,
        requestOf(asked, origin, stopping.signal),
        'relay',
      );
      await sendAnswer(response, { address, token, fetch });
    } finally {
      running.delete(asked.id);
    }
  };
  const query = allowCrossOrigin ? '?cross-origin' : '';
  try {
    await listenToRelay(
      new URL(`relay/requests${query}`, origin),
      {
        onOpen: (given) => {
          token = given;
        },
        onRequest: (asked) => {
          // The relay tells the caller when no answer comes.
          answer(asked).catch(() => undefined);
        },
        onCancel: (id) => running.get(id)?.abort(),
      },
      { signal, fetch },
    );
  } finally {
    for (const stopping of running.values()) stopping.abort();
  }
}

function requestOf(
  { method, path, headers, body }: RelayedRequest,
  origin: string,
  signal: AbortSignal,
): Request {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(path, origin), {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    body: hasBody ? bytesOf(body) : null,
    signal,
  });
}
