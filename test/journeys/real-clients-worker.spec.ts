// Libraries that nobody here wrote, unmodified, in products that lie beside the app: the app's
// worker answers them, with the network cut off.
import type { Page } from '@playwright/test';
import {
  consent,
  exchange,
  goWholeWay,
  pageOf,
  serveBesideApp,
  type InBrowser,
} from './support/product-page.ts';
import { putRecords } from './support/storage.ts';
import { expect, test, visitOnce } from './support/worker.ts';
import { TRIED, webSandbox } from './support/world-sandbox.ts';

// It keeps the whole app once, and some hundred files take a while on a busy machine.
test.describe.configure({ timeout: 180_000 });

const NAMES = ['badgateway', 'oidc', 'oauth4webapi'] as const;

async function addTokenType(page: Page): Promise<void> {
  await page.goto(`./#/clients/${TRIED}/try`);
  await page.getByText('How the service behaves').click();
  await page.getByRole('checkbox', { name: 'Add token_type to the token' }).check();
  await page.goto('./#/home');
}

test('three libraries go from a link to a revoked stream, the strict one with token_type', async ({
  page,
  context,
  site,
}) => {
  const products = NAMES.map((name): InBrowser => ({ name, host: site.url, app: site.url }));
  const [badgateway, oidc, strict] = products as [InBrowser, InBrowser, InBrowser];
  for (const { name } of products) await serveBesideApp(context, name);
  await visitOnce(page);
  await putRecords(page, webSandbox(products.map(pageOf)));
  await page.goto('about:blank');
  await page.goto('./#/home');
  const dial = page.getByRole('slider', { name: 'Target: Living Room' });
  await expect(dial).toHaveAttribute('aria-valuenow', '23');
  await site.cut(context);

  await test.step('@badgateway/oauth2-client', () =>
    goWholeWay(context, badgateway, { dial, from: 23, to: 21 }));
  await test.step('oidc-client-ts', () => goWholeWay(context, oidc, { dial, from: 21, to: 23 }));
  await test.step('oauth4webapi', async () => {
    const refused = await consent(context, strict);
    await expect(exchange(refused, strict)).rejects.toThrow('token_type');
    await addTokenType(page);
    await goWholeWay(context, strict, { dial, from: 23, to: 21 });
  });
});
