import { failuresOn } from '../../domain/failure-catalog.ts';
import type { World } from '../world.ts';
import { apiErrorBody, type ApiRefusal } from './api-error.ts';
import { API_ERRORS } from './api-errors.ts';
import { connect } from './authenticate.ts';
import { readNode } from './read-node.ts';
import type { View } from './readable-tree.ts';
import { OPEN_EVENT, streamEvent } from './stream-event.ts';

/** After so long without an event there is a keep-alive (ms) [code: clients say about 30 s]. */
const KEEP_ALIVE_MS = 30_000;
/** How often a stream looks whether the clock has changed what it shows (ms; ours). */
const LOOK_MS = 5000;
/** A value that is another one at each moment, while nothing happens. */
const ALWAYS_NEW = 'last_connection';

/** A node that a token reads for as long as somebody listens. */
export interface Streamed {
  readonly request: Request;
  readonly world: World;
  readonly token: string | null;
  readonly path: readonly string[];
  /** The absolute address of `…/sandbox/`. */
  readonly base: string;
}

/** Whether a request asks for a stream of events, as a browser's EventSource does. */
export function asksForStream({ method, headers }: Request): boolean {
  return method === 'GET' && /\btext\/event-stream\b/iu.test(headers.get('accept') ?? '');
}

/**
 * Answers with a stream of a node that has just been read: all of it at once, and again after each
 * change, whoever made it, the clock included. It ends when the token does, or the request.
 */
export function openStream(streamed: Streamed): Response {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  const { signal } = streamed.request;
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  const events = eventsOf(streamed, ending.signal);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    // Asked for one by one: whoever reads slowly gets the newest state, and not all before it.
    pull: async (controller) => {
      const { done, value } = await events.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      end();
      await events.return(undefined);
    },
  });
  const headers = { 'content-type': 'text/event-stream', connection: 'keep-alive' };
  return new Response(body, { headers });
}

async function* eventsOf(
  { world, token, path, base }: Streamed,
  ending: AbortSignal,
): AsyncGenerator<string, undefined> {
  let pause = new AbortController();
  let isTouched = true;
  let isToBeRevoked = false;
  let view: View | null = null;
  let shown = '';
  let spokeAt = world.now();
  const wake = (): void => {
    pause.abort();
  };
  ending.addEventListener('abort', wake);
  // Before the first look, so that nothing falls between the two.
  const unwatch = world.watch(() => {
    isTouched = true;
    wake();
  });
  try {
    yield OPEN_EVENT;
    while (!ending.aborted) {
      pause = new AbortController();
      if (isTouched || view === null) {
        isTouched = false;
        const failures = failuresOn((await world.settings()).failures);
        isToBeRevoked = failures.has('token-revoked');
        const place = { now: world.now(), base, failures };
        const connected = await world.read((records) => connect(records, token, place));
        if (!connected.ok) {
          yield streamEvent('auth_revoked', 'credential is no longer valid');
          return undefined;
        }
        view = connected.value;
      }
      const now = world.now();
      const node = readNode({ ...view, now }, path);
      const looks = JSON.stringify(node, withoutAlwaysNew);
      // A clock that was put back would be silent for long.
      const isSilent = now - spokeAt >= KEEP_ALIVE_MS || now < spokeAt;
      if (looks !== shown || isSilent) spokeAt = now;
      if (looks !== shown) {
        shown = looks;
        yield node.ok
          ? streamEvent('put', { path: '/', data: node.value })
          : streamEvent('error', errorOf(node.error, world));
      } else if (isSilent) {
        yield streamEvent('keep-alive', null);
      }
      // Switched on: whoever has heard how things stand is shut out.
      if (isToBeRevoked) await revokeToken(world, token);
      else await world.wait(LOOK_MS, pause.signal);
    }
    return undefined;
  } finally {
    unwatch();
    ending.removeEventListener('abort', wake);
  }
}

/** Ends the connection of a token as its user does, at home in their account. */
async function revokeToken(world: World, token: string | null): Promise<void> {
  await world.change(async (records) => {
    const grant = await records.grantByToken(token ?? '');
    if (grant !== undefined) await records.removeGrant(grant.id);
  });
}

function withoutAlwaysNew(name: string, value: unknown): unknown {
  return name === ALWAYS_NEW ? undefined : value;
}

function errorOf({ rule, values = {} }: ApiRefusal, { random }: World): object {
  return apiErrorBody(API_ERRORS[rule], values, random.uuid());
}
