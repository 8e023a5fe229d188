// Programs that nobody here wrote, unmodified, on the other side of the relay: their user accepts
// in a browser, they turn a dial that is on the screen, and are told when the connection ends.
import type { Page } from '@playwright/test';
import { Strategy as NestStrategy } from 'passport-nest';
import { AuthorizationCode } from 'simple-oauth2';
import { createRelay } from '../../scripts/lib/relay.mjs';
import { DIST } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { expect, test as base } from './fixture.ts';
import { curl } from './support/curl.ts';
import { goWholeWay, pageOf, productFiles } from './support/product-page.ts';
import { startProduct, type ProductServer } from './support/product-server.ts';
import { putRecords } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { SANDBOX, SECRET, TARGET, TRIED, webSandbox } from './support/world-sandbox.ts';
import type { World } from './support/world.ts';

interface Servers {
  readonly site: { readonly url: string };
  readonly product: ProductServer;
}

const test = base.extend<Servers>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern here
  site: async ({}, use) => {
    const server = await serve({ directory: DIST, port: 0, relay: createRelay() });
    await use(server);
    await server.close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern here
  product: async ({}, use) => {
    const server = await startProduct();
    await use(server);
    await server.close();
  },
  baseURL: ({ site }, use) => use(site.url),
});

const dial = (page: Page) => page.getByRole('slider', { name: 'Target: Living Room' });

/** A tab with Grace's home, which answers for the relay. */
async function openHome(page: Page, world: World): Promise<void> {
  await page.goto('./#/');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto('./#/home');
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '23');
}

/**
 * Uses a token as far as it goes: reads, listens, turns the dial that is on the screen, and ends
 * the connection, which ends the stream.
 */
async function useToken(page: Page, sandbox: string, token: string): Promise<void> {
  const own = ['--header', `Authorization: Bearer ${token}`];
  const json = ['--header', 'Content-Type: application/json'];
  const node = sandbox + TARGET;
  await expect.poll(() => curl([...own, node])).toMatchObject({ status: 200, text: '23' });
  let heard = '';
  const stream = curl([...own, '--header', 'Accept: text/event-stream', node], {
    onText: (text) => {
      heard = text;
    },
  });
  await expect.poll(() => heard).toMatch(/event: put\ndata: .*23/u);
  const put = await curl([...own, ...json, '--request', 'PUT', '--data', '21', node]);
  expect(put).toMatchObject({ status: 200, text: '21' });
  await expect(dial(page)).toHaveAttribute('aria-valuenow', '21');
  await expect.poll(() => heard).toMatch(/event: put\ndata: .*21/u);
  const revoke = await curl(['--request', 'DELETE', `${sandbox}oauth2/access_tokens/${token}`]);
  expect(revoke).toMatchObject({ exit: 0, status: 204 });
  const { exit, text } = await stream;
  expect(text.match(/^event: .*$/gmu)?.at(-1)).toBe('event: auth_revoked');
  expect(exit, 'the stream has an end').toBe(0);
  expect(await curl([...own, node])).toMatchObject({ status: 401 });
}

/** Sends the user to a product, accepts, and waits until the product has taken them back. */
async function signIn(page: Page, product: ProductServer): Promise<void> {
  const tab = await openTab(page.context());
  await tab.goto(product.origin);
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  await expect(tab.getByText('Connected', { exact: true })).toBeVisible();
}

/** Where the browser was, besides the app: at the product, and nowhere else. */
function visitsOf(complaints: string[], product: ProductServer): string[] {
  const asked = `request to another origin: ${product.origin}`;
  return complaints.splice(0).filter((complaint) => !complaint.startsWith(`${asked}/`));
}

test('passport-nest signs a user in, and the dial turns', async ({
  page,
  site,
  product,
  complaints,
}) => {
  await openHome(page, webSandbox([product.callback]));
  const strategy = new NestStrategy(
    {
      clientID: TRIED,
      clientSecret: SECRET,
      authorizationURL: `${site.url}sandbox/login/oauth2`,
      tokenURL: `${site.url}sandbox/oauth2/access_token`,
    },
    undefined,
  );
  // What Passport itself does with a strategy for each request.
  const session = {};
  const ask = (query: object, told: (done: (text: string) => void) => object) =>
    new Promise<string>((done, error) => {
      const fail = (challenge: unknown) => {
        error(new Error(JSON.stringify(challenge)));
      };
      const prepared = Object.create(strategy) as typeof strategy;
      const passed = Object.assign(prepared, { error, fail }, told(done));
      passed.authenticate({ session, query, body: {} }, {});
    });
  const connected = product.serve({
    start: () => ask({}, (done) => ({ redirect: done })),
    finish: ({ searchParams }) =>
      ask(Object.fromEntries(searchParams), (done) => ({
        success: ({ accessToken }: { accessToken: string }) => {
          done(accessToken);
        },
      })),
  });
  await signIn(page, product);
  await useToken(page, `${site.url}sandbox/`, await connected);
  expect(visitsOf(complaints, product)).toEqual([]);
});

test('simple-oauth2 exchanges a code, and the dial turns', async ({
  page,
  site,
  product,
  complaints,
}) => {
  // Two of them: the library says which.
  await openHome(page, webSandbox(['https://awesomest.example/callback', product.callback]));
  const library = new AuthorizationCode({
    client: { id: TRIED, secret: SECRET },
    auth: {
      tokenHost: new URL(site.url).origin,
      tokenPath: '/sandbox/oauth2/access_token',
      authorizePath: '/sandbox/login/oauth2',
    },
    options: { authorizationMethod: 'body' },
  });
  const redirect_uri = product.callback;
  const connected = product.serve({
    start: () => Promise.resolve(library.authorizeURL({ redirect_uri, state: 'a state' })),
    finish: async ({ searchParams }) => {
      expect(searchParams.get('state')).toBe('a state');
      const code = searchParams.get('code') ?? '';
      const { token } = await library.getToken({ code, redirect_uri });
      return String(token.access_token);
    },
  });
  await signIn(page, product);
  await useToken(page, `${site.url}sandbox/`, await connected);
  expect(visitsOf(complaints, product)).toEqual([]);
});

test('curl exchanges a PIN, and the dial turns', async ({ page, site }) => {
  await openHome(page, SANDBOX);
  const sandbox = `${site.url}sandbox/`;
  const tab = await openTab(page.context());
  await tab.goto(`${sandbox}login/oauth2?client_id=${TRIED}&state=STATE`);
  await expect(tab).toHaveURL(/#\/consent\/[\da-f-]{36}$/u);
  await tab.getByRole('button', { name: 'Accept' }).click();
  const code = await tab.getByRole('status', { name: 'PIN' }).innerText();
  const form = `code=${code}&client_id=${TRIED}&client_secret=${SECRET}`;
  const endpoint = `${sandbox}oauth2/access_token`;
  const given = await curl(['--data', `${form}&grant_type=authorization_code`, endpoint]);
  expect(given).toMatchObject({ exit: 0, status: 200 });
  await useToken(page, sandbox, (JSON.parse(given.text) as { access_token: string }).access_token);
});

test('oidc-client-ts does so in a page of another address, once that may ask', async ({
  page,
  context,
  site,
  product,
  complaints,
}) => {
  const oidc = { name: 'oidc', host: `${product.origin}/`, app: site.url } as const;
  product.publish(await productFiles('oidc'));
  await openHome(page, webSandbox([pageOf(oidc)]));
  await page.goto(`./#/clients/${TRIED}/try`);
  await page.getByText('How the service behaves').click();
  await page.getByRole('checkbox', { name: 'Let pages of other origins read the answers' }).check();
  await page.goto('./#/home');
  await goWholeWay(context, oidc, { dial: dial(page), from: 23, to: 21 });
  expect(visitsOf(complaints, product)).toEqual([]);
});
