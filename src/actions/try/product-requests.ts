import type { TokenForm } from '../../domain/token-form.ts';
import { sandboxAddress } from './sandbox-address.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Exchanges a code for a token, with everything in the body, as recommended [doc]. */
export function tokenRequest(form: TokenForm): Request {
  return new Request(sandboxAddress('oauth2/access_token'), {
    method: 'POST',
    headers: { 'content-type': FORM },
    body: new URLSearchParams({ ...form }).toString(),
  });
}

/** The address of a node of the API, by the names that lead to it; none lead to the root. */
export function nodeAddress(path: readonly string[]): string {
  return sandboxAddress(`api/${nodePath(path)}`);
}

/** Where a node lies below `api/`, as an address spells it. */
export function nodePath(path: readonly string[]): string {
  return path.map(encodeURIComponent).join('/');
}

/** Reads what the token opens of a node, or of everything. */
export function readRequest(token: string, path: readonly string[] = []): Request {
  return new Request(nodeAddress(path), { headers: headersOf(token) });
}

/** Writes to a node, with a body as it was typed. */
export function writeRequest(token: string, path: readonly string[], body: string): Request {
  return new Request(nodeAddress(path), { method: 'PUT', headers: headersOf(token), body });
}

/** Turns the dial of a thermostat, to whole °F. */
export function dialRequest(token: string, thermostatId: string, fahrenheit: number): Request {
  const body = JSON.stringify({ target_temperature_f: fahrenheit });
  return writeRequest(token, ['devices', 'thermostats', thermostatId], body);
}

/** Ends the connection, as a product does when its user disconnects [doc]. */
export function revokeRequest(token: string): Request {
  const address = sandboxAddress(`oauth2/access_tokens/${encodeURIComponent(token)}`);
  return new Request(address, { method: 'DELETE' });
}

function headersOf(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}
