import type { Locator, Page } from '@playwright/test';
import { FAILURES, type FailureId } from '../../src/domain/failure-catalog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import words from '../../src/i18n/en/failures.json' with { type: 'json' };
import { readTable } from './support/storage.ts';
import { TRIED, webSandbox } from './support/world-sandbox.ts';
import { expect, test } from './sweep.ts';

const URI = 'https://awesomest.example/callback';
const WEB = webSandbox([URI]);

/** What a failure comes to: what is shown, in whose column, and the last that travelled. */
interface Met {
  /** Whose column shows it. */
  readonly at: 'product' | 'user';
  readonly shows: string | RegExp;
  readonly method: string;
  /** The end of the address, as far as it tells. */
  readonly asks: RegExp;
  readonly status: number;
  /** What goes back: a body, or the address of a redirect. */
  readonly says: RegExp;
}

const link = (shows: Met['shows'], status: number, says: RegExp, asks = /login\/oauth2\?/u) =>
  ({ at: 'user', shows, method: 'GET', asks, status, says }) as const;
const answered = (shows: Met['shows'], says: RegExp) =>
  ({ at: 'product', shows, method: 'POST', asks: /login\/oauth2$/u, status: 303, says }) as const;
const token = (says: RegExp, status = 400) =>
  ({
    at: 'product',
    shows: `Refused with ${String(status)}`,
    method: 'POST',
    asks: /oauth2\/access_token$/u,
    status,
    says,
  }) as const;
const dial = (says: RegExp) =>
  ({
    at: 'product',
    shows: 'Refused with 400',
    method: 'PUT',
    asks: /api\/devices\/thermostats\/\w+$/u,
    status: 400,
    says,
  }) as const;
const read = (shows: Met['shows'], status: number, says: RegExp, asks = /\/api\/$/u) =>
  ({ at: 'product', shows, method: 'GET', asks, status, says }) as const;

const UNREGISTERED = /"input_data_error".*redirect_uri not pre-registered/u;
const redirected = (kind: string, uri: string) =>
  link(
    `They differ in ${kind} only. Every letter counts.`,
    400,
    UNREGISTERED,
    new RegExp(`redirect_uri=${encodeURIComponent(uri).replaceAll('.', '\\.')}$`, 'u'),
  );
const NOT_FOUND = /authorization code not found/u;

const MET: Readonly<Record<FailureId, Met>> = {
  'redirect-slash': redirected('the last slash', `${URI}/`),
  'redirect-port': redirected('the port', 'https://awesomest.example:8443/callback'),
  'redirect-scheme': redirected('the scheme', 'http://awesomest.example/callback'),
  'redirect-case': redirected('capital and small letters', 'https://awesomest.example/Callback'),
  'state-left-out': link('missing required parameters: state', 400, /parameters: state/u),
  'over-quota': link('is currently unavailable', 403, /^Connecting to .* unavailable/u),
  denied: answered(/access_denied/u, /\?error=access_denied&state=\w+$/u),
  'state-lost': answered('The state is another one: drop this answer.', /\?code=[A-Z\d]{16}$/u),
  'state-wrong': answered(
    'The state is another one: drop this answer.',
    /\?state=[a-z\d]{24}&code=[A-Z\d]{16}$/u,
  ),
  'code-mistyped': token(NOT_FOUND),
  'code-expired': token(/authorization code expired/u),
  'code-of-another-client': token(NOT_FOUND),
  'code-used-twice': token(NOT_FOUND),
  'wrong-secret': token(/client secret not found/u),
  'wrong-grant-type': token(/unsupported grant type/u),
  'version-behind': read(
    'Suppose the client is at version 2 now: this user accepted version 1.',
    200,
    /"client_version":1/u,
  ),
  'permission-read': read(
    'Then asked for devices/thermostats',
    403,
    /"forbidden"/u,
    /api\/devices\/thermostats$/u,
  ),
  'permission-write': dial(/No write permission\(s\) for field\(s\): target_temperature_f/u),
  'thermostat-offline': dial(/Thermostat is not online/u),
  'home-away': dial(/while structure is away/u),
  'thermostat-eco': dial(/while mode is eco/u),
  'thermostat-locked': dial(/'72\.0' is too high for lock temperature '67\.0'/u),
  'write-error': dial(/Write Error/u),
  'too-many-calls': read(/^Come again after \d+ seconds?\.$/u, 429, /"blocked"/u),
  'redirect-drops-header': read(
    'Refused with 401',
    401,
    /"unauthorized"/u,
    /firebase-apiserver01\/$/u,
  ),
  'token-revoked': read('auth_revoked', 401, /"unauthorized"/u),
  'internal-error': read('Refused with 500', 500, /"internal error"/u),
  unavailable: token(/service unavailable/u, 503),
  slow: read(/°F now/u, 200, /"thermostats"/u),
};

const COLUMNS = { product: 'Your product', user: 'What the user sees' } as const;
const column = (page: Page, at: Met['at']): Locator =>
  page.getByRole('region', { name: COLUMNS[at] });

/** Plays a failure on the page that its link leads to. */
async function play(page: Page, id: FailureId): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.id[id].title })).toBeVisible();
  for (const part of ['what', 'rule', 'handle'] as const) {
    await expect(page.getByText(words.id[id][part])).toBeVisible();
  }
  await page.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Try it' })).toBeVisible();
}

for (const { id } of FAILURES) {
  test(`${id}: what is shown, and what goes over the wire`, async ({ page, look }) => {
    const { at, shows, method, asks, status, says } = MET[id];
    // As somebody does who was sent the link.
    await look({ name: id, hash: `#/failures/${id}`, world: WEB }, 'en');
    await play(page, id);
    await expect(column(page, at).getByText(shows).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Switched on' })).toContainText(
      words.id[id].title,
    );
    const trace = async () => (await readTable(page, 'exchanges')) as Exchange[];
    // An answer does not wait until it is kept.
    const travelled = { method, url: expect.stringMatching(asks) as unknown };
    await expect
      .poll(async () => (await trace()).at(-1))
      .toMatchObject({ request: travelled, response: { status } });
    const sent = await trace();
    const last = sent.at(-1);
    const location = new Map(last?.response.headers).get('location') ?? '';
    expect(location + (last?.response.body.text ?? '')).toMatch(says);
    if (id === 'slow')
      expect(sent.map(({ durationMs }) => durationMs >= 2000)).not.toContain(false);
    if (id === 'code-used-twice') await expectDeadToken(page);
  });
}

/** The token that the first exchange gave opens nothing any more. */
async function expectDeadToken(page: Page): Promise<void> {
  await column(page, 'product').getByRole('button', { name: 'Calls with the token' }).click();
  await page.getByRole('button', { name: 'Read everything' }).click();
  await expect(column(page, 'product').getByText('Refused with 401')).toBeVisible();
}

test('is switched on and off at the board, for whoever asks, and holds until then', async ({
  page,
  look,
}) => {
  await look({ name: 'try', hash: `#/clients/${TRIED}/try`, world: WEB }, 'en');
  await page.locator('summary', { hasText: 'Switchboard of failures' }).click();
  await page.getByRole('switch', { name: 'The thermostat is in eco' }).check();
  await page.getByRole('switch', { name: 'Too many calls' }).check();
  const on = page.getByRole('region', { name: 'Switched on' });
  await expect(on.getByRole('listitem')).toHaveText(['The thermostat is in eco', 'Too many calls']);
  await page.reload();
  await on.getByRole('button', { name: 'Switch off: Too many calls' }).click();
  await expect(on.getByText(words.id['thermostat-eco'].handle)).toBeVisible();
  await page.goto('./#/home');
  await expect(on).toContainText('The thermostat is in eco');
  await on.getByRole('button', { name: 'Switch off: The thermostat is in eco' }).click();
  await expect(on).toBeHidden();
});
