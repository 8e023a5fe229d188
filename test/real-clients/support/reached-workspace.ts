import { vi } from 'vitest';
import { createRelay } from '../../../scripts/lib/relay.mjs';
import { serve } from '../../../scripts/lib/serve.mjs';
import { answerPrograms } from '../../../src/actions/relay/answer-programs.ts';
import { ensureHome } from '../../../src/actions/try/ensure-home.ts';
import type { Client } from '../../../src/domain/client.ts';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { simulatorWorld } from '../../../src/storage/simulator-world.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { must, storedClient, testWorkspace, verifiedDeveloper } from '../../builders/workspace.ts';

/** Where the product of the tests is reached; nothing listens there. */
export const CALLBACK = 'https://awesomest.example/callback';

/** A workspace with a client and a home that other programs reach through a real relay. */
export interface Reached {
  readonly workspace: Workspace;
  readonly client: Client;
  /** Base of the sandbox's addresses, with the slash. */
  readonly sandbox: string;
  /** Opens an authorization URL as a browser does, accepts, and gives the address it ends at. */
  readonly accept: (authorizationUrl: string | URL) => Promise<URL>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** A browser says by itself where a request comes from. */
const pageFetch: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('sec-fetch-site', 'same-origin');
  return fetch(input, { ...init, headers });
};

/** Starts all that it takes. */
export async function reachWorkspace(): Promise<Reached> {
  // What a page has and a program may lack.
  vi.stubGlobal('navigator', { languages: ['en-US'] });
  const directory = import.meta.dirname;
  const server = await serve({ directory, port: 0, relay: createRelay() });
  const workspace = await testWorkspace();
  const developer = await verifiedDeveloper(workspace);
  const stored = await storedClient(workspace, developer.id);
  const client = { ...stored, redirectUris: [CALLBACK] };
  await workspace.database.clients.put(client);
  const user = must(await ensureHome(workspace));
  const stop = answerPrograms(workspace, { origin: server.url, fetch: pageFetch });
  const sandbox = `${server.url}sandbox/`;
  while ((await fetch(`${sandbox}api/`)).status === 503);

  return {
    workspace,
    client,
    sandbox,
    accept: async (authorizationUrl) => {
      const response = await fetch(authorizationUrl, { redirect: 'manual' });
      const id = response.headers.get('location')?.split('/').at(-1) ?? '';
      const answer = await answerConsent(simulatorWorld(workspace), id, user.id, 'accepted');
      if (!answer.ok || answer.value.kind !== 'redirect') throw new Error(JSON.stringify(answer));
      return new URL(answer.value.url);
    },
    [Symbol.asyncDispose]: async () => {
      stop();
      await server.close();
    },
  };
}
