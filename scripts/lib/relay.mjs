import { randomUUID } from 'node:crypto';
import { answersFrom } from './relay-answers.mjs';
import { isOwnPage, judgeCaller } from './relay-guard.mjs';
import { readBody, say } from './relay-http.mjs';

/** Bytes of a body that are passed on, requests that wait at once, and how long one waits (ms). */
export const RELAY_LIMITS = { bodyBytes: 1_000_000, waiting: 64, waitMs: 30_000 };

/** How often a listening tab is told that the line is open (ms). */
const ALIVE_MS = 15_000;

/** Headers that belong to one connection, or that only the relay can know. */
const OWN_HEADERS = new Set(['connection', 'host', 'keep-alive', 'te', 'trailer', 'upgrade']);

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {{ readonly token: string, readonly line: Outgoing, readonly crossOrigin: boolean }} Tab
 */

/**
 * Passes what other programs ask below `/sandbox/` to an open tab of the app, and its answers back.
 * It keeps nothing: a request is gone once it is answered, or once its caller is.
 *
 * A tab listens at `GET /relay/requests` (server-sent events) and answers by
 * `POST /relay/answers/ID`, in one piece or, for a stream, in many.
 * @param {{ names?: readonly string[], limits?: typeof RELAY_LIMITS }} [options] `names`: by which
 *   this machine may be called besides its loopback names
 */
export function createRelay({ names = [], limits = RELAY_LIMITS } = {}) {
  /** @type {Set<Tab>} */
  const tabs = new Set();
  const answers = answersFrom(limits);

  /**
   * Answers a request if it is one for the relay.
   * @param {Incoming} request
   * @param {Outgoing} response
   * @param {number} port the one that it came to
   * @returns {boolean} whether it is
   */
  function handle(request, response, port) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/sandbox/')) {
      void pass(request, response, { port, path: pathname + search });
      return true;
    }
    if (pathname === '/relay/requests') {
      listen(request, response, { port, crossOrigin: search === '?cross-origin' });
      return true;
    }
    const id = /^\/relay\/answers\/(?<id>[\w-]+)$/u.exec(pathname)?.groups?.id;
    if (id === undefined) return false;
    void take(request, response, { port, id });
    return true;
  }

  /**
   * @param {Incoming} request
   * @param {Outgoing} response
   * @param {{ port: number, path: string }} asked
   */
  async function pass(request, response, { port, path }) {
    const [tab] = tabs;
    const crossOrigin = tab?.crossOrigin ?? false;
    const wrong = judgeCaller(callerOf(request), { port, names, crossOrigin });
    if (wrong !== null) {
      say(response, wrong === 'host' ? 421 : 403, REFUSALS[wrong]);
      return;
    }
    if (tab === undefined) {
      response.setHeader('Retry-After', '5');
      say(response, 503, 'No tab of Birdhouse is open to answer. Open the app, and try again.');
      return;
    }
    const body = await readBody(request, limits.bodyBytes);
    if (body === null) {
      say(response, 413, `A body may have ${String(limits.bodyBytes)} bytes at most.`);
      return;
    }
    const id = randomUUID();
    const asked = answers.expect(id, response, tab.token, () => {
      tell(tab.line, 'cancel', { id });
    });
    if (!asked) {
      say(response, 503, 'Too many requests are waiting for an answer.');
      return;
    }
    const headers = Object.entries(request.headers).filter(([name]) => !OWN_HEADERS.has(name));
    const { method } = request;
    tell(tab.line, 'request', { id, method, path, headers, body: body.toString('base64') });
  }

  /**
   * @param {Incoming} request
   * @param {Outgoing} response
   * @param {{ port: number, crossOrigin: boolean }} terms
   */
  function listen(request, response, { port, crossOrigin }) {
    if (!isOwnPage(callerOf(request), port)) {
      say(response, 403, REFUSALS.page);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    const tab = { token: randomUUID(), line: response, crossOrigin };
    tabs.add(tab);
    tell(response, 'listening', { token: tab.token });
    const alive = setInterval(() => response.write(':\n\n'), ALIVE_MS);
    response.once('close', () => {
      clearInterval(alive);
      tabs.delete(tab);
      answers.forget(tab.token);
    });
  }

  /**
   * @param {Incoming} request
   * @param {Outgoing} response
   * @param {{ port: number, id: string }} answered
   */
  async function take(request, response, { port, id }) {
    if (request.method !== 'POST' || !isOwnPage(callerOf(request), port)) {
      say(response, 403, REFUSALS.page);
      return;
    }
    const body = await readBody(request, 2 * limits.bodyBytes);
    const outcome = body === null ? 'malformed' : answers.take(id, request.headers, body);
    // Whoever asked may be gone; then the tab can stop. That is how streams end, and no error: a
    // browser would write one into the console.
    if (outcome === 'gone') response.setHeader('Relay-Gone', '');
    response.writeHead(outcome === 'malformed' ? 400 : 204).end();
  }

  return {
    handle,
    /** Lets go of every tab and of whoever waits. */
    close: () => {
      for (const { line } of tabs) line.end();
    },
  };
}

const REFUSALS = {
  host: 'This name is not one of this machine that Birdhouse was started with.',
  origin: 'Pages of other addresses may not ask: cross-origin requests are off in the sandbox.',
  page: 'Only a page of the app itself may answer for it.',
};

/**
 * @param {Incoming} request
 * @returns {import('./relay-guard.mjs').Caller}
 */
function callerOf({ headers, method }) {
  return {
    host: headers.host,
    origin: headers.origin,
    site: one(headers['sec-fetch-site']),
    mode: one(headers['sec-fetch-mode']),
    method: method ?? '',
  };
}

/** @param {string | string[] | undefined} header */
function one(header) {
  return Array.isArray(header) ? header[0] : header;
}

/**
 * @param {Outgoing} line
 * @param {string} event
 * @param {unknown} data
 */
function tell(line, event, data) {
  line.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
