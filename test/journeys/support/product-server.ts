import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a product's web server signs its user in. */
export interface SignIn {
  /** The authorization URL that the user is sent to. */
  readonly start: () => Promise<string>;
  /** Takes the address that the user comes back with, and gives the access token. */
  readonly finish: (back: URL) => Promise<string>;
}

/** A file of a product that runs in a page. */
export interface ProductFile {
  readonly name: string;
  /** As in Content-Type. */
  readonly type: string;
  readonly body: string;
}

/** A product's web server, on a port of its own. */
export interface ProductServer {
  readonly origin: string;
  /** Where it takes its users back: the redirect URI to register. */
  readonly callback: string;
  /** Answers by these from now on; gives the token of the first user who comes back. */
  readonly serve: (signIn: SignIn) => Promise<string>;
  /** Has these files from now on. */
  readonly publish: (files: readonly ProductFile[]) => void;
  readonly close: () => Promise<void>;
}

/** Starts one: `/` sends to the consent, `/callback` says "Connected" or what went wrong. */
export async function startProduct(): Promise<ProductServer> {
  let signIn: SignIn | undefined;
  let settle: { done: (token: string) => void; fail: (error: unknown) => void } | undefined;
  let published: readonly ProductFile[] = [];
  const answer = async (address: URL): Promise<{ location?: string; text: string }> => {
    if (signIn === undefined) throw new Error('Nobody has said how.');
    if (address.pathname !== '/callback') return { location: await signIn.start(), text: '' };
    settle?.done(await signIn.finish(address));
    return { text: 'Connected' };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const file = published.find(({ name }) => pathname === `/${name}`);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body);
      return;
    }
    // A browser wants an icon of every page.
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    answer(new URL(request.url ?? '/', origin)).then(
      ({ location, text }) => {
        const head = location === undefined ? {} : { location };
        response.writeHead(location === undefined ? 200 : 302, head).end(text);
      },
      (error: unknown) => {
        settle?.fail(error);
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    callback: `${origin}/callback`,
    serve: (given) => {
      signIn = given;
      return new Promise((done, fail) => {
        settle = { done, fail };
      });
    },
    publish: (files) => {
      published = files;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
