import type { BrowserContext, Page } from '@playwright/test';
import { ask, heard, lastPut, listen } from './support/sandbox.ts';
import { putRecords } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { expect, stopWorker, test, visitOnce } from './support/worker.ts';
import { SANDBOX, TARGET, tokenRequest, TRIED } from './support/world-sandbox.ts';

// Each keeps the whole app once, and some hundred files take a while on a busy machine.
test.describe.configure({ timeout: 180_000 });

const LINK = `sandbox/login/oauth2?client_id=${TRIED}&state=STATE`;
const dial = (page: Page) => page.getByRole('slider', { name: 'Target: Living Room' });

/** A tab with Grace's home, ready to be without a network. */
async function openHome(page: Page): Promise<void> {
  await visitOnce(page);
  await putRecords(page, SANDBOX);
  await page.goto('about:blank');
  await page.goto('./#/home');
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '23');
}

/** Follows the link of a product in a tab of its own, accepts, and gives the token. */
async function connect(context: BrowserContext): Promise<{ tab: Page; token: string }> {
  const tab = await openTab(context);
  await tab.goto(`./${LINK}`);
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  const pin = tab.getByRole('status', { name: 'PIN' });
  await expect(pin).toBeVisible();
  const { status, body } = await ask(
    tab,
    'oauth2/access_token',
    tokenRequest(await pin.innerText()),
  );
  expect(status).toBe(200);
  return { tab, token: (body as { access_token: string }).access_token };
}

test('goes from a link to a revoked stream in another tab, with the network cut', async ({
  page,
  context,
  site,
}) => {
  await openHome(page);
  await site.cut(context);
  const { tab, token } = await connect(context);
  const headers = { authorization: `Bearer ${token}` };
  expect(await ask(tab, TARGET, { headers })).toMatchObject({ status: 200, body: 23 });

  await listen(tab, `${TARGET}?auth=${token}`);
  await expect.poll(() => lastPut(tab)).toBe(23);
  // By hand, in the other tab: the worker has no part in that.
  await dial(page).focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => lastPut(tab)).toBe(25);
  // And the other way: what a product writes turns the dial.
  await ask(tab, TARGET, { method: 'PUT', headers, body: '21' });
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '21');
  await expect.poll(() => lastPut(tab)).toBe(21);

  await ask(tab, `oauth2/access_tokens/${token}`, { method: 'DELETE' });
  await expect.poll(async () => (await heard(tab)).at(-1)?.event).toBe('auth_revoked');
});

test('tells a product that comes again what it missed while the worker was ended', async ({
  page,
  context,
}) => {
  await openHome(page);
  const { tab, token } = await connect(context);
  await listen(tab, `${TARGET}?auth=${token}`);
  await expect.poll(() => lastPut(tab)).toBe(23);
  await stopWorker(context, page);
  await dial(page).focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => lastPut(tab)).toBe(25);
  expect((await heard(tab)).map(({ event }) => event)).toContain('cut');
});

test('answers each tab by the workspace that it has open', async ({
  page,
  context,
  complaints,
}) => {
  await openHome(page);
  const other = await openTab(context);
  await other.goto('./#/');
  await other.getByRole('button', { name: 'Open a demo' }).click();
  await expect(other.getByRole('complementary', { name: 'Demo' })).toBeVisible();
  const link = LINK.replace('sandbox/', '');
  // The client is known here, and unknown there.
  expect((await ask(page, link)).status).toBe(0);
  expect((await ask(other, link)).status).toBe(400);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 400')]);
});

test('lets the link of Try it into a tab of its own as soon as that is answered', async ({
  page,
  context,
}) => {
  await page.goto('./#/');
  await putRecords(page, SANDBOX);
  await page.goto('about:blank');
  // The first visit: no worker answers yet, and the host would.
  await page.goto(`./#/clients/${TRIED}/try`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open it in a new tab' }).click({ timeout: 60_000 });
  const tab = await opened;
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  await expect(tab.getByRole('status', { name: 'PIN' })).toBeVisible();
});

test('answers what it does not know as the simulator, not as the app', async ({
  page,
  complaints,
}) => {
  await visitOnce(page);
  const got = await ask(page, 'nothing/of/the/kind');
  expect(got).toMatchObject({ status: 404, type: 'application/json' });
  expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 404')]);
});
