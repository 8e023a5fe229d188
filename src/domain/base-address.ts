import { err, ok, type Result } from '../shared/result.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Whether an address of the app opens on this device only: a file's or a loopback one (rulings:
 * addresses of the app).
 */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || LOOPBACK.test(hostname);
}

const LOOPBACK = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * The address of the app, as typed, that links are to begin with; without its fragment. http and
 * https only, because nothing else opens for whoever gets the link (ours). Gives the
 * base-address/… problems.
 */
export function checkBaseAddress(typed: string): Result<string, Problem> {
  const field = 'base';
  if (!URL.canParse(typed.trim())) return err(problem('base-address/not-a-url', {}, { field }));
  const url = new URL(typed.trim());
  const scheme = url.protocol.slice(0, -1);
  if (!/^https?$/u.test(scheme)) return err(problem('base-address/scheme', { scheme }, { field }));
  if (url.username !== '' || url.password !== '') {
    return err(problem('base-address/user-information', {}, { field }));
  }
  url.hash = '';
  return ok(url.href);
}
