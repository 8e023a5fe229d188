// Libraries that nobody here wrote, unmodified, in products that lie beside the app: the app's
// worker answers them, with the network cut off.
import type { BrowserContext, Page } from '@playwright/test';
import type { Registration } from '../real-clients/in-browser/product.ts';
import { PRODUCT, serveProduct } from './support/product-page.ts';
import { ask, heard, lastPut, listen } from './support/sandbox.ts';
import { putRecords } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { expect, test, visitOnce } from './support/worker.ts';
import { SECRET, TARGET, TRIED, webSandbox } from './support/world-sandbox.ts';

// Each keeps the whole app once, and some hundred files take a while on a busy machine.
test.describe.configure({ timeout: 180_000 });

const dial = (page: Page) => page.getByRole('slider', { name: 'Target: Living Room' });

const registrationAt = (app: string): Registration => ({
  sandbox: `${app}sandbox/`,
  clientId: TRIED,
  clientSecret: SECRET,
  redirectUri: app + PRODUCT,
});

/** A tab with Grace's home, ready to be without a network. */
async function openHome(page: Page, app: string): Promise<void> {
  await visitOnce(page);
  await putRecords(page, webSandbox([app + PRODUCT]));
  await page.goto('about:blank');
  await page.goto('./#/home');
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '23');
}

/** Opens a product in a tab of its own and lets it send its user to the consent, and back. */
async function consent(context: BrowserContext, app: string): Promise<Page> {
  const tab = await openTab(context);
  await tab.goto(app + PRODUCT);
  await tab.evaluate((registration) => {
    // The page is gone before this is done.
    void window.product.connect(registration);
  }, registrationAt(app));
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  await expect(tab).toHaveURL((url) => url.href.startsWith(`${app}${PRODUCT}?`));
  return tab;
}

const exchange = (tab: Page, app: string): Promise<string> =>
  tab.evaluate((given) => window.product.comeBack(given), registrationAt(app));

/**
 * Uses the token as far as it goes: reads, listens, turns the dial that is in the other tab, and
 * ends the connection, which ends the stream.
 */
async function useToken(tab: Page, page: Page, token: string): Promise<void> {
  expect(token).toMatch(/^c\.[A-Za-z0-9]{144}$/u);
  const call = (method: string, body: string) =>
    tab.evaluate(
      async ([path, init]) => {
        const address = new URL(path, location.href).href;
        const asked = init.method === 'GET' ? undefined : init;
        const response = await window.product.call(address, asked);
        return { status: response.status, text: await response.text() };
      },
      [`sandbox/${TARGET}`, { method, body }] as const,
    );
  expect(await call('GET', '')).toEqual({ status: 200, text: '23' });
  await listen(tab, `${TARGET}?auth=${token}`);
  await expect.poll(() => lastPut(tab)).toBe(23);
  expect(await call('PUT', '21')).toEqual({ status: 200, text: '21' });
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '21');
  await expect.poll(() => lastPut(tab)).toBe(21);
  const revoked = await ask(tab, `oauth2/access_tokens/${token}`, { method: 'DELETE' });
  expect(revoked.status).toBe(204);
  await expect.poll(async () => (await heard(tab)).at(-1)?.event).toBe('auth_revoked');
}

for (const [library, entry] of [
  ['@badgateway/oauth2-client', 'badgateway'],
  ['oidc-client-ts', 'oidc'],
] as const) {
  test(`${library} goes from a link to a revoked stream`, async ({ page, context, site }) => {
    await serveProduct(context, entry);
    await openHome(page, site.url);
    await site.cut(context);
    const tab = await consent(context, site.url);
    await useToken(tab, page, await exchange(tab, site.url));
  });
}

test('oauth4webapi, which is strict, does so once token_type is switched on', async ({
  page,
  context,
  site,
}) => {
  await serveProduct(context, 'oauth4webapi');
  await openHome(page, site.url);
  await site.cut(context);
  const refused = await consent(context, site.url);
  await expect(exchange(refused, site.url)).rejects.toThrow('token_type');
  await page.goto(`./#/clients/${TRIED}/try`);
  await page.getByText('How the service behaves').click();
  await page.getByRole('checkbox', { name: 'Add token_type to the token' }).check();
  await page.goto('./#/home');
  const tab = await consent(context, site.url);
  await useToken(tab, page, await exchange(tab, site.url));
});
