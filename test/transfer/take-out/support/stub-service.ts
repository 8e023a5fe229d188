import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One call that the stub was sent. */
export interface Call {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A stand-in for the service, as documented: its API answers at another host, by way of 307. */
export interface StubService {
  readonly base: string;
  /** Token requests and calls of the API, in their order; those that were sent on are not here. */
  readonly calls: readonly Call[];
  /** Accepts for a user: where the browser ends up, or the PIN that the page shows. */
  readonly accept: (url: string) => string;
  readonly close: () => void;
}

const CODE = 'ABCD2345';
const TOKEN = 'c.token';
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Starts the stub for a client with this redirect URI, or with none. */
export async function startStub(
  devices: unknown,
  redirectUri?: string,
  answeredState?: string,
): Promise<StubService> {
  const calls: Call[] = [];

  async function note(request: IncomingMessage): Promise<Call> {
    const { method, url, headers } = request;
    const body = await text(request);
    const call = { line: `${method} ${url}`, authorization: headers.authorization, body };
    calls.push(call);
    return call;
  }

  const api = createServer((request, response) => {
    void note(request).then(({ authorization, body }) => {
      const isKnown = authorization === `Bearer ${TOKEN}`;
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
      const reply = request.method === 'PUT' ? body : JSON.stringify(devices, null, 2);
      response.end(isKnown ? reply : '{"error":"unauthorized"}');
    });
  });
  const front = createServer((request, response) => {
    if (request.url !== '/oauth2/access_token') {
      response.writeHead(307, { location: `${originOf(api)}${request.url}` }).end();
      return;
    }
    void note(request).then(({ body }) => {
      const isKnown = new URLSearchParams(body).get('code') === CODE;
      const refusal = { error: 'oauth2_error', error_description: 'authorization code not found' };
      const reply = isKnown ? { access_token: TOKEN, expires_in: 315360000 } : refusal;
      response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply));
    });
  });
  for (const server of [api, front]) await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    base: originOf(front),
    calls,
    accept: (url) => {
      const state = new URL(url).searchParams.get('state') ?? '';
      if (redirectUri === undefined) return CODE;
      return `${redirectUri}?state=${answeredState ?? state}&code=${CODE}`;
    },
    close: () => {
      for (const server of [api, front]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
