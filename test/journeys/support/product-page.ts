import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { HEADERS } from '../../../scripts/lib/headers.mjs';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import type { Registration } from '../../real-clients/in-browser/product.ts';
import type { ProductFile } from './product-server.ts';
import { heard, lastPut, listen } from './sandbox.ts';
import { openTab } from './tabs.ts';
import { SECRET, TARGET, TRIED } from './world-sandbox.ts';
import { expect } from './worker.ts';

/** A product of test/real-clients/in-browser. */
export interface InBrowser {
  readonly name: 'badgateway' | 'oauth4webapi' | 'oidc';
  /** Where it lies, with the slash. */
  readonly host: string;
  /** Where the app does. */
  readonly app: string;
}

/** The address of its page: where its users come back to. */
export const pageOf = ({ host, name }: Pick<InBrowser, 'host' | 'name'>): string =>
  `${host}${name}.html`;

const registrationOf = ({ app, ...product }: InBrowser): Registration => ({
  sandbox: `${app}sandbox/`,
  clientId: TRIED,
  clientSecret: SECRET,
  redirectUri: pageOf(product),
});

/** The files of a product, with the library as it comes from npm. */
export async function productFiles(name: InBrowser['name']): Promise<ProductFile[]> {
  const page = `<!doctype html><title>A product</title><script src="${name}.js"></script>`;
  return [
    { name: `${name}.html`, type: 'text/html', body: page },
    { name: `${name}.js`, type: 'text/javascript', body: await bundle(name) },
  ];
}

/**
 * Puts a product beside the app, under the app's own headers and so its policy. Whatever becomes of
 * the network, its files are there: they are not what is tested.
 */
export async function serveBesideApp(
  context: BrowserContext,
  name: InBrowser['name'],
): Promise<void> {
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
export async function consent(context: BrowserContext, product: InBrowser): Promise<Page> {
  const tab = await openTab(context);
  await tab.goto(pageOf(product));
  await tab.evaluate((registration) => {
    // The page is gone before this is done.
    void window.product.connect(registration);
  }, registrationOf(product));
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  await expect(tab).toHaveURL((url) => url.href.startsWith(`${pageOf(product)}?`));
  return tab;
}

/** Lets the product exchange the code that its user has come back with; gives the token. */
export function exchange(tab: Page, product: InBrowser): Promise<string> {
  return tab.evaluate((given) => window.product.comeBack(given), registrationOf(product));
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

/** A dial that another tab shows, and how it is turned (°C). */
export interface Dial {
  readonly dial: Locator;
  readonly from: number;
  readonly to: number;
}

/**
 * Lets a product go its whole way: its user accepts, it exchanges the code, reads, listens, turns
 * the dial, and ends the connection, which ends the stream.
 */
export async function goWholeWay(
  context: BrowserContext,
  product: InBrowser,
  { dial, from, to }: Dial,
): Promise<void> {
  const tab = await consent(context, product);
  const token = await exchange(tab, product);
  expect(token).toMatch(/^c\.[A-Za-z0-9]{144}$/u);
  const { sandbox } = registrationOf(product);
  expect(await call(tab, sandbox + TARGET, 'GET')).toEqual({ status: 200, text: `${from}` });
  await listen(tab, `${TARGET}?auth=${token}`, sandbox);
  await expect.poll(() => lastPut(tab)).toBe(from);
  const put = await call(tab, sandbox + TARGET, 'PUT', `${to}`);
  expect(put).toEqual({ status: 200, text: `${to}` });
  await expect(dial).toHaveAttribute('aria-valuenow', `${to}`);
  await expect.poll(() => lastPut(tab)).toBe(to);
  const revoked = await call(tab, `${sandbox}oauth2/access_tokens/${token}`, 'DELETE');
  expect(revoked.status).toBe(204);
  await expect.poll(async () => (await heard(tab)).at(-1)?.event).toBe('auth_revoked');
  await tab.close();
}
