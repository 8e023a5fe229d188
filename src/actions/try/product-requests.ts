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

/** Reads everything that the token opens, or one node by its path below `api/`. */
export function readRequest(token: string, path = ''): Request {
  return new Request(sandboxAddress(`api/${path}`), { headers: headersOf(token) });
}

/** Turns the dial of a thermostat, to whole °F. */
export function dialRequest(token: string, thermostatId: string, fahrenheit: number): Request {
  return new Request(
    sandboxAddress(`api/devices/thermostats/${encodeURIComponent(thermostatId)}`),
    {
      method: 'PUT',
      headers: headersOf(token),
      body: JSON.stringify({ target_temperature_f: fahrenheit }),
    },
  );
}

/** Ends the connection, as a product does when its user disconnects [doc]. */
export function revokeRequest(token: string): Request {
  const address = sandboxAddress(`oauth2/access_tokens/${encodeURIComponent(token)}`);
  return new Request(address, { method: 'DELETE' });
}

function headersOf(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}
