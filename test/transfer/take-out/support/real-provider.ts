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
  /** Logs somebody in and accepts for them; gives the address that the browser is sent to. */
  readonly logIn: (clientId: string, redirectUri: string) => Promise<URL>;
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
  const address = (clientId: string, redirectUri: string): string => {
    const query = { client_id: clientId, response_type: 'code', redirect_uri: redirectUri };
    return `${origin}/auth?${new URLSearchParams({ ...query, scope: 'openid', state: 'a state' })}`;
  };
  return {
    provider,
    origin,
    authorize: async (clientId, redirectUri) => {
      const reply = await fetch(address(clientId, redirectUri), { redirect: 'manual' });
      const page = await reply.text();
      if (reply.headers.get('location')?.startsWith('/interaction/')) return 'login';
      return /error<\/strong>: (?<code>\w+)/u.exec(page)?.groups?.code ?? `${reply.status}`;
    },
    logIn: async (clientId, redirectUri) => {
      const cookies = new Map<string, string>();
      const go = async (url: string, form?: Record<string, string>): Promise<string> => {
        const reply = await fetch(new URL(url, origin), {
          redirect: 'manual',
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
          ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
        });
        for (const one of reply.headers.getSetCookie()) {
          const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/[=](.*)/su);
          cookies.set(name, value);
        }
        return reply.headers.get('location') ?? '';
      };
      let next = await go(address(clientId, redirectUri));
      for (const prompt of ['login', 'consent']) {
        next = await go(await go(next, { prompt, login: 'ada' }));
      }
      return new URL(next);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
