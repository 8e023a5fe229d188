import { AUTHORIZATION_ENDPOINT } from '../../domain/authorization-url.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** Where a client sends its users, its codes, and its calls. */
export interface ServiceAddresses {
  readonly authorization: string;
  readonly token: string;
  /** Without a slash at its end. */
  readonly api: string;
  /** Whether nobody answers there any more. */
  readonly areRetired: boolean;
}

/** The addresses of the service that ended in 2023 [doc]. */
export const RETIRED_ADDRESSES: ServiceAddresses = {
  authorization: AUTHORIZATION_ENDPOINT,
  token: 'https://api.home.nest.com/oauth2/access_token',
  api: 'https://developer-api.nest.com',
  areRetired: true,
};

/** The same paths at one base address (ours), which `checkBaseAddress` gave. */
export function addressesAt(base: string): ServiceAddresses {
  return {
    authorization: `${base}/login/oauth2`,
    token: `${base}/oauth2/access_token`,
    api: base,
    areRetired: false,
  };
}

/**
 * Reads a typed base address: http or https with a host, perhaps a port and a path. Gives it as a
 * browser writes it, without a slash at its end. Problems: take-out/base-required, -not-web and
 * -extra, for what would not survive a path behind it.
 */
export function checkBaseAddress(typed: string): Result<string, Problem> {
  const text = typed.trim();
  const refuse = (found: Problem): Result<string, Problem> => err({ ...found, field: 'base' });
  if (text === '') return refuse(problem('take-out/base-required', {}));
  if (!/^https?:\/\/[^/]/iu.test(text) || !URL.canParse(text)) {
    return refuse(problem('take-out/base-not-web', {}));
  }
  const url = new URL(text);
  const extra =
    /^[^/]+\/\/(?<user>[^/?#]*@)/u.exec(text)?.groups?.user ?? /[?#].*$/su.exec(text)?.[0];
  if (extra !== undefined) return refuse(problem('take-out/base-extra', { part: extra }));
  const base = (url.origin + url.pathname).replace(/\/+$/u, '');
  const odd = /[^\w\-.~%:/@[\]]/u.exec(base)?.[0];
  return odd === undefined ? ok(base) : refuse(problem('take-out/base-extra', { part: odd }));
}
