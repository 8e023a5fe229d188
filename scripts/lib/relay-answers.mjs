import { say } from './relay-http.mjs';

/**
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {{ readonly response: Outgoing, readonly token: string, readonly timer: NodeJS.Timeout }} Waiting
 * @typedef {{ readonly status: number, readonly headers: readonly (readonly [string, string])[] }} Head
 */

/** Headers of an answer that belong to the connection between relay and caller. */
const OWN_HEADERS = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/** Statuses that have none, nor a length of one (RFC 9110 8.6). */
const WITHOUT_BODY = new Set([204, 304]);

/**
 * Whoever waits for an answer, and what comes for them.
 * @param {{ waiting: number, waitMs: number }} limits how many may wait at once, and how long (ms)
 */
export function answersFrom({ waiting: most, waitMs }) {
  /** @type {Map<string, Waiting>} */
  const waiting = new Map();

  /** @param {string} id */
  function settle(id) {
    const found = waiting.get(id);
    if (found !== undefined) clearTimeout(found.timer);
    waiting.delete(id);
  }

  return {
    /**
     * Lets a caller wait for an answer of one tab. `onGone` is called when the caller goes first.
     * @param {string} id
     * @param {Outgoing} response
     * @param {string} token the tab's
     * @param {() => void} onGone
     * @returns {boolean} false when too many wait already
     */
    expect(id, response, token, onGone) {
      if (waiting.size >= most) return false;
      const timer = setTimeout(() => {
        waiting.delete(id);
        say(response, 504, 'The tab of Birdhouse did not answer in time. Is it asleep?');
        onGone();
      }, waitMs);
      waiting.set(id, { response, token, timer });
      response.once('close', () => {
        if (!waiting.has(id)) return;
        settle(id);
        onGone();
      });
      return true;
    },

    /**
     * Takes an answer, or a piece of one: the head of the answer comes as JSON in a header of the
     * first piece, bytes as the body; the last piece says so.
     * @param {string} id
     * @param {import('node:http').IncomingHttpHeaders} headers
     * @param {Buffer} bytes
     * @returns {'taken' | 'gone' | 'malformed'}
     */
    take(id, headers, bytes) {
      const found = waiting.get(id);
      if (found === undefined || found.token !== headers['relay-token']) return 'gone';
      const { response, timer } = found;
      const isEnd = headers['relay-end'] !== undefined;
      if (!response.headersSent) {
        const head = headOf(headers['relay-head']);
        if (head === null) return 'malformed';
        // From here on it may take as long as it likes: it may be a stream.
        clearTimeout(timer);
        const kept = head.headers.filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()));
        for (const [name, value] of kept) response.setHeader(name, value);
        // The sketch of a small device may not know how to put chunks together.
        if (isEnd && !WITHOUT_BODY.has(head.status)) {
          response.setHeader('Content-Length', bytes.length);
        }
        response.writeHead(head.status);
        response.flushHeaders();
      }
      if (bytes.length > 0) response.write(bytes);
      if (isEnd) {
        settle(id);
        response.end();
      }
      return 'taken';
    },

    /**
     * Ends whatever a tab that is gone had still to answer.
     * @param {string} token the tab's
     */
    forget(token) {
      for (const [id, { response, token: theirs }] of waiting) {
        if (theirs !== token) continue;
        settle(id);
        if (response.headersSent) response.destroy();
        else say(response, 503, 'The tab of Birdhouse was closed before it answered.');
      }
    },
  };
}

/**
 * @param {string | string[] | undefined} header
 * @returns {Head | null}
 */
function headOf(header) {
  try {
    /** @type {unknown} */
    const head = JSON.parse(decodeURIComponent(String(header)));
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} head
 * @returns {head is Head}
 */
function isHead(head) {
  if (typeof head !== 'object' || head === null) return false;
  if (!('status' in head) || !('headers' in head) || !Array.isArray(head.headers)) return false;
  const { status } = head;
  if (typeof status !== 'number' || !Number.isInteger(status)) return false;
  return (
    status >= 200 &&
    status <= 599 &&
    head.headers.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((p) => typeof p === 'string'),
    )
  );
}
