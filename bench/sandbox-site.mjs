import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/lib/browser.mjs';
import { build } from '../scripts/lib/build.mjs';
import { DIST, ROOT } from '../scripts/lib/paths.mjs';
import { createRelay } from '../scripts/lib/relay.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const OUT = join(ROOT, 'dist-sandbox');

/** Below a path that the app's worker leaves to the server. */
const BACK = '/relay/back';

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */

/**
 * The app as it is built, its worker installed in a browser of its own, and beside its pages one
 * more, from which a client of the same origin drives the sandbox. A client is registered there.
 */
export async function openSite() {
  await rm(OUT, { recursive: true, force: true });
  await cp(DIST, OUT, { recursive: true });
  const built = await build({ root: 'bench/sandbox', out: join(OUT, 'bench') });
  if (built.code !== 0) throw new Error(built.output);
  const profile = await mkdtemp(join(tmpdir(), 'birdhouse-bench-'));
  const server = await serve({ directory: OUT, port: 0, relay: withRedirectUri(createRelay()) });
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    locale: 'en-GB',
  });
  const close = async () => {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    await installWorker(context, server.url);
    const page = await context.newPage();
    await page.goto(`${server.url}bench/`);
    await page.waitForFunction(() => window.sandboxBench !== undefined);
    // The second one is a page that is there without a network, too, and small.
    const redirectUris = [server.url + BACK.slice(1), `${server.url}rescue.html`];
    const ours = await page.evaluate(
      ([app, uris]) => window.sandboxBench?.prepare(app, uris),
      /** @type {const} */ ([server.url, redirectUris]),
    );
    if (ours === undefined) throw new Error('The page does not answer.');
    return { context, page, server: ours, url: server.url, port: server.port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Answers at the redirect URI as the contenders do at theirs: with nothing, and past the worker,
 * which has no part in the site of a client.
 * @param {ReturnType<typeof createRelay>} relay
 * @returns {ReturnType<typeof createRelay>}
 */
function withRedirectUri(relay) {
  return {
    ...relay,
    handle: (request, response, port) => {
      if (request.url?.startsWith(BACK) !== true) return relay.handle(request, response, port);
      response.writeHead(204).end();
      return true;
    },
  };
}

/**
 * The first visit: stays until the whole app is kept, and a worker answers for its pages.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 */
async function installWorker(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}#/data`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 120_000,
  });
  await page.close();
}
