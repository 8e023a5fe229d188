// Libraries that nobody here wrote, unmodified, in products that lie beside the app: the app's
// worker answers them, with the network cut off.
import type { Page } from '@playwright/test';
import { consent, exchange, PRODUCT, serveBesideApp, useToken } from './support/product-page.ts';
import { putRecords } from './support/storage.ts';
import { expect, test, visitOnce } from './support/worker.ts';
import { TRIED, webSandbox } from './support/world-sandbox.ts';

// Each keeps the whole app once, and some hundred files take a while on a busy machine.
test.describe.configure({ timeout: 180_000 });

const dial = (page: Page) => page.getByRole('slider', { name: 'Target: Living Room' });
const turned = (page: Page) => () => expect(dial(page)).toHaveAttribute('aria-valuenow', '21');

/** A tab with Grace's home, ready to be without a network. */
async function openHome(page: Page, app: string): Promise<void> {
  await visitOnce(page);
  await putRecords(page, webSandbox([app + PRODUCT]));
  await page.goto('about:blank');
  await page.goto('./#/home');
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '23');
}

for (const [library, entry] of [
  ['@badgateway/oauth2-client', 'badgateway'],
  ['oidc-client-ts', 'oidc'],
] as const) {
  test(`${library} goes from a link to a revoked stream`, async ({ page, context, site }) => {
    await serveBesideApp(context, entry);
    await openHome(page, site.url);
    await site.cut(context);
    const place = { host: site.url, app: site.url };
    const tab = await consent(context, place);
    await useToken(tab, await exchange(tab, place), { app: site.url, onTurned: turned(page) });
  });
}

test('oauth4webapi, which is strict, does so once token_type is switched on', async ({
  page,
  context,
  site,
}) => {
  await serveBesideApp(context, 'oauth4webapi');
  await openHome(page, site.url);
  await site.cut(context);
  const place = { host: site.url, app: site.url };
  const refused = await consent(context, place);
  await expect(exchange(refused, place)).rejects.toThrow('token_type');
  await page.goto(`./#/clients/${TRIED}/try`);
  await page.getByText('How the service behaves').click();
  await page.getByRole('checkbox', { name: 'Add token_type to the token' }).check();
  await page.goto('./#/home');
  const tab = await consent(context, place);
  await useToken(tab, await exchange(tab, place), { app: site.url, onTurned: turned(page) });
});
