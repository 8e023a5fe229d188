import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { afterEach, beforeEach, vi } from 'vitest';

/** A running oidc-provider. */
export interface RealProvider {
  readonly provider: Provider;
  readonly origin: string;
  /** Sends an authorization request; gives `login` when it goes on, else the error's code. */
  readonly authorize: (clientId: string, redirectUri: string) => Promise<string>;
  readonly close: () => void;
}

/** oidc-provider tells at length what a test has not configured. */
export function muteProvider(): void {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
  });
  afterEach(() => vi.restoreAllMocks());
}

/** Reads a module as Node does, from its text. */
export async function importText(text: string): Promise<Configuration> {
  const url = `data:text/javascript,${encodeURIComponent(text)}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: Configuration };
  return module.default;
}

/** Starts oidc-provider with a configuration, on a loopback port of its own. */
export async function startProvider(configuration: Configuration): Promise<RealProvider> {
  const provider = new Provider('http://127.0.0.1', configuration);
  const server = provider.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    provider,
    origin,
    authorize: async (clientId, redirectUri) => {
      const query = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        scope: 'openid',
        state: 'a state',
        redirect_uri: redirectUri,
      });
      const reply = await fetch(`${origin}/auth?${query}`, { redirect: 'manual' });
      const page = await reply.text();
      if (reply.headers.get('location')?.startsWith('/interaction/')) return 'login';
      return /error<\/strong>: (?<code>\w+)/u.exec(page)?.groups?.code ?? `${reply.status}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
