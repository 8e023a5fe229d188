import { createServer } from 'node:http';
import sirv from 'sirv';
import { ASK_ANEW, FIXED_FOLDER, FOR_EVER, HEADERS } from './headers.mjs';
import { judgeHost } from './host.mjs';

const LOOPBACK = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/** The port is in use. */
export class PortTakenError extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${String(port)} is taken.`);
    this.port = port;
  }
}

/** @typedef {ReturnType<typeof import('./relay.mjs').createRelay>} Relay */

/**
 * Serves a built folder on the loopback addresses only, under the one name `localhost`.
 * @param {{ directory: string, port: number, relay?: Relay | null, address?: string | null }} options
 *   port 0: any free one; `relay`: what answers below `/sandbox/`; `address`: one more of this
 *   machine's, at which nothing but the relay answers
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {PortTakenError} when the port is in use on either address
 */
export async function serve({ directory, port, relay = null, address: further = null }) {
  const files = sirv(directory, {
    etag: true,
    dev: false,
    dotfiles: false,
    setHeaders: cacheRules,
  });
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let actual = port;
  const close = async () => {
    relay?.close();
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    );
  };
  try {
    for (const address of further === null ? LOOPBACK : [...LOOPBACK, further]) {
      const server = createServer((request, response) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        if (relay?.handle(request, response, actual)) return;
        // The page must not have to ask (src/app/relay-offer.ts).
        if (relay !== null) response.setHeader('Set-Cookie', relayCookie(actual));
        answer(request, response, files, actual);
      });
      const listening = await listen(server, address, actual);
      if (listening === null) continue;
      servers.push(server);
      actual = listening;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${String(actual)}/`, port: actual, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} address
 * @param {number} port
 * @returns {Promise<number | null>} the port, or null where this machine lacks the address
 */
function listen(server, address, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') fail(new PortTakenError(port));
      else if (NO_SUCH_ADDRESS.has(error.code ?? '')) done(null);
      else fail(error);
    });
    server.listen({ host: address, port, ipv6Only: true }, () => {
      const bound = server.address();
      done(bound !== null && typeof bound === 'object' ? bound.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('sirv').RequestHandler} files
 * @param {number} port
 * @returns {void}
 */
function answer(request, response, files, port) {
  const home = `http://localhost:${String(port)}`;
  const judgement = judgeHost(request.headers.host, port);
  if (judgement === 'refuse') {
    plain(response, 421, `Birdhouse answers at ${home}/ only.`);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    plain(response, 405, 'Only GET and HEAD.');
    return;
  }
  if (judgement === 'redirect') {
    // A request line may hold a whole URL; only its path and query belong behind our own name.
    const path = (request.url ?? '/').replace(/^[^/]*:\/\/[^/]*/u, '').replace(/^\/*/u, '/');
    response.setHeader('Location', home + path);
    plain(response, 308, `Birdhouse lives at ${home}/.`);
    return;
  }
  files(request, response, () => {
    plain(response, 404, 'Not found.');
  });
}

/** @param {number} port */
function relayCookie(port) {
  return `birdhouse-relay=${String(port)}; Path=/; SameSite=Strict`;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function cacheRules(response, path) {
  response.setHeader('Cache-Control', path.includes(FIXED_FOLDER) ? FOR_EVER : ASK_ANEW);
}
