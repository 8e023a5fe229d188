import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { HEADERS } from '../../../scripts/lib/headers.mjs';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import type { Registration } from '../../real-clients/in-browser/product.ts';
import type { ProductFile } from './product-server.ts';
import { heard, lastPut, listen } from './sandbox.ts';
import { openTab } from './tabs.ts';
import { SECRET, TARGET, TRIED } from './world-sandbox.ts';
import { expect } from './worker.ts';

/** The address of a product's page, behind that of its host. */
export const PRODUCT = 'product.html';

/** Where a product lies, and where the app does; both with the slash. */
export interface Place {
  readonly host: string;
  readonly app: string;
}

const registrationAt = ({ host, app }: Place): Registration => ({
  sandbox: `${app}sandbox/`,
  clientId: TRIED,
  clientSecret: SECRET,
  redirectUri: host + PRODUCT,
});

/**
 * The files of a product that runs one of test/real-clients/in-browser, with the library as it comes
 * from npm.
 */
export async function productFiles(name: string): Promise<ProductFile[]> {
  const page = '<!doctype html><title>A product</title><script src="product.js"></script>';
  return [
    { name: PRODUCT, type: 'text/html', body: page },
    { name: 'product.js', type: 'text/javascript', body: await bundle(name) },
  ];
}

/**
 * Puts a product beside the app, under the app's own headers and so its policy. Whatever becomes of
 * the network, its files are there: they are not what is tested.
 */
export async function serveBesideApp(context: BrowserContext, name: string): Promise<void> {
  for (const { name: file, type, body } of await productFiles(name)) {
    const headers = { ...HEADERS, 'content-type': type };
    await context.route(`**/${file}*`, (route) => route.fulfill({ headers, body }));
  }
}

async function bundle(name: string): Promise<string> {
  const entry = join(ROOT, `test/real-clients/in-browser/${name}.ts`);
  const [built] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'entry' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}`);
  return chunk.code;
}

/** Opens a product in a tab of its own and lets it send its user to the consent, and back. */
export async function consent(context: BrowserContext, place: Place): Promise<Page> {
  const tab = await openTab(context);
  await tab.goto(place.host + PRODUCT);
  await tab.evaluate((registration) => {
    // The page is gone before this is done.
    void window.product.connect(registration);
  }, registrationAt(place));
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  await expect(tab).toHaveURL((url) => url.href.startsWith(`${place.host}${PRODUCT}?`));
  return tab;
}

/** Lets the product exchange the code that its user has come back with; gives the token. */
export function exchange(tab: Page, place: Place): Promise<string> {
  return tab.evaluate((given) => window.product.comeBack(given), registrationAt(place));
}

/** What a call of the API is answered with. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

function call(tab: Page, address: string, method: string, body = ''): Promise<Answer> {
  return tab.evaluate(
    async ([asked, init]) => {
      const response = await window.product.call(asked, init.method === 'GET' ? undefined : init);
      return { status: response.status, text: await response.text() };
    },
    [address, { method, body }] as const,
  );
}

/**
 * Uses a token as far as it goes: reads, listens, turns the dial that another tab shows, and ends
 * the connection, which ends the stream.
 */
export async function useToken(
  tab: Page,
  token: string,
  { app, onTurned }: { app: string; onTurned: () => Promise<void> },
): Promise<void> {
  expect(token).toMatch(/^c\.[A-Za-z0-9]{144}$/u);
  const sandbox = `${app}sandbox/`;
  expect(await call(tab, sandbox + TARGET, 'GET')).toEqual({ status: 200, text: '23' });
  await listen(tab, `${TARGET}?auth=${token}`, sandbox);
  await expect.poll(() => lastPut(tab)).toBe(23);
  expect(await call(tab, sandbox + TARGET, 'PUT', '21')).toEqual({ status: 200, text: '21' });
  await onTurned();
  await expect.poll(() => lastPut(tab)).toBe(21);
  const revoked = await call(tab, `${sandbox}oauth2/access_tokens/${token}`, 'DELETE');
  expect(revoked.status).toBe(204);
  await expect.poll(async () => (await heard(tab)).at(-1)?.event).toBe('auth_revoked');
}
