import { judgeHost } from './host.mjs';

/**
 * Whether the relay lets a request through, and why not. A page elsewhere must not reach the
 * sandbox by pointing its own name at this machine (DNS rebinding), nor by asking from its own
 * address (cross-site requests); following a link to the consent page is what OAuth is made of.
 *
 * @typedef {object} Caller
 * @property {string | undefined} host the Host header
 * @property {string | undefined} origin the Origin header
 * @property {string | undefined} site the Sec-Fetch-Site header: browsers say it, programs do not
 * @property {string | undefined} mode the Sec-Fetch-Mode header
 * @property {string} method
 */

/**
 * @param {Caller} caller
 * @param {{ port: number, names: readonly string[], crossOrigin: boolean }} terms `names`: further
 *   names of this machine that it may be called by; `crossOrigin`: pages elsewhere may ask
 * @returns {'host' | 'origin' | null} what is wrong
 */
export function judgeCaller(caller, { port, names, crossOrigin }) {
  if (!isOwnHost(caller.host, port, names)) return 'host';
  if (crossOrigin || isFollowedLink(caller)) return null;
  if (caller.origin !== undefined) {
    return isOwnOrigin(caller.origin, caller.host) ? null : 'origin';
  }
  const isElsewhere = caller.site === 'cross-site' || caller.site === 'same-site';
  return isElsewhere ? 'origin' : null;
}

/**
 * Whether a request comes from a page of the app itself, which is only served on loopback. No other
 * may answer for it.
 * @param {Caller} caller
 * @param {number} port
 * @returns {boolean}
 */
export function isOwnPage(caller, port) {
  if (judgeHost(caller.host, port) === 'refuse' || caller.site !== 'same-origin') return false;
  return caller.origin === undefined || isOwnOrigin(caller.origin, caller.host);
}

/**
 * @param {string | undefined} host
 * @param {number} port
 * @param {readonly string[]} names
 */
function isOwnHost(host, port, names) {
  if (judgeHost(host, port) !== 'refuse') return true;
  return names.some((name) => `${name}:${String(port)}`.toLowerCase() === host?.toLowerCase());
}

/**
 * @param {string} origin
 * @param {string | undefined} host
 */
function isOwnOrigin(origin, host) {
  return origin.toLowerCase() === `http://${host?.toLowerCase() ?? ''}`;
}

/** @param {Caller} caller */
function isFollowedLink({ method, mode }) {
  return method === 'GET' && mode === 'navigate';
}
