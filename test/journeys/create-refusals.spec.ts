import type { Locator } from '@playwright/test';
import { PROBLEMS } from '../../src/domain/problem-table.ts';
import { expect, test } from './fixture.ts';
import {
  access,
  category,
  draftOf,
  field,
  fillClient,
  openCreateForm,
  submit,
} from './support/create-form.ts';
import { DEVELOPER, readTable } from './support/storage.ts';
import { aClient, FULL, signedIn } from './support/world.ts';

/** What is typed into one field, the refusal's code and words, and the letters marked in it. */
type Refused = readonly [typed: string, code: string, told: string, marked?: string];

const NAMES: readonly Refused[] = [
  ['   ', 'client-name/required', 'A client needs a name.'],
  ['Honest Lights', 'client-name/reserved-word', 'reserved word “Nest”', 'nest'],
  ['Birdhouse ＮＥＳＴ', 'client-name/reserved-word', 'reserved word “Nest”', 'ＮＥＳＴ'],
  ['Ne\u200bst Egg', 'client-name/reserved-word', 'reserved word “Nest”', 'Ne\u200bst'],
  ['It works  with NEST', 'client-name/reserved-phrase', 'reserved phrase', 'works  with NEST'],
  ['x'.repeat(61), 'text/too-long', 'That is 61 characters; 60 are allowed.'],
  ['Porch\u0007Light', 'text/control-character', 'a control character', '\u0007'],
  ['Porch\u202eLight', 'text/bidi-override', 'turns the writing direction', '\u202e'],
];

const SUPPORT_URLS: readonly Refused[] = [
  ['', 'support-url/required', 'A support URL is needed.'],
  ['example.com/help', 'support-url/not-a-url', 'That is not a complete web address.'],
  ['mailto:a@example.com', 'support-url/scheme', '“mailto:” does not open', 'mailto:'],
  ['https:///help', 'support-url/no-host', 'The host is missing.'],
  ['https://me@example.com', 'support-url/user-information', '“me@” hides which host', 'me@'],
  ['https://example.com/a b', 'support-url/white-space', 'a space or an invisible', ' '],
];

const REDIRECT_URIS: readonly Refused[] = [
  ['example.com/cb', 'redirect-uri/no-scheme', 'does not say how it is opened', 'example.com/cb'],
  ['https:example.com', 'redirect-uri/not-written-out', 'not the written-out form', 'https:'],
  ['https://', 'redirect-uri/no-host', 'The host is missing.', 'https://'],
  ['http://vane.example/', 'redirect-uri/plain-http', 'reached by plain http', 'vane.example'],
  ['http://127.0.0.1/cb', 'redirect-uri/not-localhost', 'not the name localhost', '127.0.0.1'],
  ['https://a:b@vane.example', 'redirect-uri/user-information', '“a:b@” hides', 'a:b@'],
  ['https://vane.example/#top', 'redirect-uri/fragment', '“#top” is a fragment', '#top'],
  ['https://*.vane.example', 'redirect-uri/wildcard', 'has a wildcard', '*.vane.example'],
  ['https://-vane.example', 'redirect-uri/bad-host', 'is not a host name', '-vane.example'],
  ['https://bücher.example', 'redirect-uri/unicode-host', 'is not in ASCII', 'bücher.example'],
  ['https://vane.example/ü', 'redirect-uri/not-ascii', '“ü” is not in ASCII', 'ü'],
  ['http://localhost:99999/', 'redirect-uri/bad-port', '“99999” is not a port.', ':99999'],
  ['https://vane.example/%zz', 'redirect-uri/bad-escape', 'not a percent-encoding', '%zz'],
  ['http://https://vane.example', 'redirect-uri/doubled-scheme', 'two schemes', 'http://'],
  ['https://vane.example/a b', 'redirect-uri/white-space', 'a space inside the URI', ' '],
  ['https://va\u200bne.example', 'redirect-uri/invisible-character', '(U+200B)', '\u200b'],
  ['httpx://cb', 'redirect-uri/scheme-begins-with-http', 'may not begin with http', 'httpx'],
  ['javascript:alert(1)', 'redirect-uri/refused-scheme', 'runs code', 'javascript'],
  ['vane://', 'redirect-uri/empty-deep-link', 'Nothing follows “vane:”.'],
  [
    `https://vane.example/${'x'.repeat(2070)}`,
    'redirect-uri/too-long',
    'That is 2,091 characters; 2,083 are allowed.',
    'x'.repeat(8),
  ],
];

/** Tried in tests of their own below. */
const ELSEWHERE = [
  'client-name/taken',
  'redirect-uri/duplicate',
  'redirect-uri/too-many',
  'redirect-uri/default-required',
];

/** Types each text, leaves the field, and sees the refusal come; then mends it and sees it go. */
async function refuseEach(input: Locator, rows: readonly Refused[], good: string): Promise<void> {
  const page = input.page();
  for (const [typed, code, told, marked] of rows) {
    await test.step(`${code}: ${typed.slice(0, 40)}`, async () => {
      await input.fill(typed);
      await input.blur();
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      const problem = page.getByText(told);
      await expect(problem).toBeVisible();
      const mark = page.locator('mark');
      if (marked === undefined) await expect(mark).toBeHidden();
      else expect(await mark.textContent()).toBe(marked);
      await input.fill(good);
      await expect(problem).toBeHidden();
      await expect(input).toHaveAttribute('aria-invalid', 'false');
    });
  }
}

test('knows a refusal of each kind', () => {
  const tried = [...NAMES, ...SUPPORT_URLS, ...REDIRECT_URIS].map(([, code]) => code);
  const kinds = Object.keys(PROBLEMS).filter((code) =>
    /^(?:client-name|support-url|redirect-uri)\//u.test(code),
  );
  expect(kinds.filter((code) => ![...tried, ...ELSEWHERE].includes(code))).toEqual([]);
});

test('refuses each kind of name that users could mistake', async ({ page }) => {
  await openCreateForm(page, signedIn());
  await refuseEach(field(page, 'OAuth Client Name'), NAMES, 'Porch Light');
});

test('refuses each kind of support URL that opens no page', async ({ page }) => {
  await openCreateForm(page, signedIn());
  await refuseEach(field(page, 'Support URL'), SUPPORT_URLS, 'http://vane.example');
});

test('refuses each kind of redirect URI, as default and as additional one', async ({ page }) => {
  await openCreateForm(page, signedIn());
  const fallback = field(page, 'Default OAuth Redirect URI');
  await refuseEach(fallback, REDIRECT_URIS, 'https://vane.example/default');
  const additional = field(page, 'Additional OAuth Redirect URI 1');
  await refuseEach(additional, REDIRECT_URIS.slice(0, 3), 'vane://callback');
});

test('offers to mend a redirect URI by one click', async ({ page }) => {
  await openCreateForm(page, signedIn());
  const uri = field(page, 'Default OAuth Redirect URI');
  for (const [typed, mended] of [
    ['https://bücher.example/cb', 'https://xn--bcher-kva.example/cb'],
    ['http://vane.example/cb', 'https://vane.example/cb'],
    ['http://127.0.0.1:8080/cb', 'http://localhost:8080/cb'],
    ['http://https://vane.example', 'https://vane.example'],
  ] as const) {
    await uri.fill(typed);
    await uri.blur();
    await page.getByRole('button', { name: `Change it to ${mended}` }).click();
    await expect(uri).toHaveValue(mended);
    await expect(uri).toBeFocused();
    await expect(uri).toHaveAttribute('aria-invalid', 'false');
  }
});

test('refuses redirect URIs that do not go together', async ({ page }) => {
  await openCreateForm(page, signedIn());
  const fallback = field(page, 'Default OAuth Redirect URI');
  const additional = field(page, 'Additional OAuth Redirect URI 1');
  await additional.fill('https://vane.example/a');
  await fallback.focus();
  await fallback.blur();
  await expect(page.getByText('an additional redirect URI but no default.')).toBeVisible();
  await fallback.fill('https://vane.example/a');
  await expect(page.getByText('an additional redirect URI but no default.')).toBeHidden();
  await expect(page.getByText('This is the default redirect URI again.')).toBeVisible();
  await additional.fill('https://vane.example/A');
  await expect(page.getByText('This is the default redirect URI again.')).toBeHidden();
  for (let row = 2; row <= 9; row += 1) {
    await page.getByRole('button', { name: 'Add another redirect URI' }).click();
    await page.keyboard.type(`vane://callback/${row}`);
  }
  await expect(page.getByText('10 redirect URIs are the most a client can have.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add another redirect URI' })).toBeHidden();
});

test('refuses more redirect URIs than there may be, wherever they came from', async ({ page }) => {
  const uris = Array.from({ length: 10 }, (_uri, index) => `vane://callback/${index}`);
  const draft = draftOf({ defaultRedirectUri: 'vane://', additionalRedirectUris: uris });
  await openCreateForm(page, { ...signedIn(), drafts: [draft] });
  await fillClient(page, 'Porch Light');
  await field(page, 'Default OAuth Redirect URI').fill('vane://default');
  await submit(page);
  await expect(page.getByText('At most 10 redirect URIs are allowed')).toBeVisible();
  await expect(field(page, 'Additional OAuth Redirect URI 10')).toBeFocused();
  await page.getByRole('button', { name: 'Remove redirect URI 10' }).click();
  await expect(page.getByText('At most 10 redirect URIs are allowed')).toBeHidden();
});

test('refuses a name that is taken, by whomever, while it is typed', async ({ page }) => {
  const bob = { ...DEVELOPER, id: 'developer-bob', email: 'bob@example.com', emailKey: 'bob' };
  await openCreateForm(page, {
    ...signedIn(),
    developers: [DEVELOPER, bob],
    clients: [{ ...aClient(1, { name: 'Straße 7' }), ownerId: bob.id }],
  });
  await fillClient(page, '  STRASSE  7 ');
  const name = field(page, 'OAuth Client Name');
  await name.fill(' straße   ７');
  await expect(name).toBeFocused();
  await expect(page.getByText('Name already in use: “straße   ７”.')).toBeVisible();
  await submit(page);
  await expect(name).toBeFocused();
  await name.fill('Straße 8');
  await expect(page.getByText('Name already in use')).toBeHidden();
});

test('refuses what else is missing or too much, each in its place', async ({ page }) => {
  await openCreateForm(page, signedIn());
  await fillClient(page, 'Porch Light');
  const description = field(page, 'Description');
  await description.fill('');
  await description.blur();
  await expect(page.getByText('A description is needed.')).toBeVisible();
  await description.fill('é🏡'.repeat(501));
  await expect(page.getByText('That is 1,002 characters; 1,000 are allowed.')).toBeVisible();
  await description.fill('Turns on the light.\nAnd off.');
  await expect(page.getByText('A description is needed.')).toBeHidden();

  await category(page, 'Lighting').uncheck();
  await description.focus();
  await expect(page.getByText('Choose one category or two.')).toBeVisible();
  for (const name of ['Lighting', 'HVAC', 'Energy']) await category(page, name).check();
  await expect(page.getByText('Choose one category or two.')).toBeHidden();
  await expect(page.getByText('At most 2 categories are allowed.')).toBeVisible();
  await category(page, 'HVAC').uncheck();
  await expect(page.getByText('At most 2 categories are allowed.')).toBeHidden();

  const users = page.getByLabel('Users', { exact: true });
  await users.focus();
  await users.selectOption('Choose a number of users');
  await users.blur();
  await expect(page.getByText('Choose how many users you aim for.')).toBeVisible();
  await users.selectOption('2–50');
  await expect(page.getByText('Choose how many users you aim for.')).toBeHidden();
});

test('refuses permissions without a reason of their own', async ({ page }) => {
  await openCreateForm(page, signedIn());
  await fillClient(page, 'Porch Light');
  await access(page, 'Away', 'None').check();
  await expect(page.getByText('Choose at least one permission.')).toBeVisible();
  await access(page, 'Away', 'read/write v2').check();
  await expect(page.getByText('Choose at least one permission.')).toBeHidden();
  await access(page, 'Energy', 'read v2').check();
  await submit(page);
  await expect(page.getByText('This permission needs a description.')).toBeVisible();
  await expect(field(page, 'Description for Energy')).toBeFocused();
  await page.keyboard.type(await field(page, 'Description for Away').inputValue());
  const twin = page.getByText('Another permission has the same description.');
  await expect(twin, 'at both of them').toHaveCount(2);
  await page.keyboard.type(' Really.');
  await expect(twin).toHaveCount(0);
  await field(page, 'Description for Energy').fill('x'.repeat(301));
  await field(page, 'Description for Energy').blur();
  await expect(page.getByText('That is 301 characters; 300 are allowed.')).toBeVisible();
});

test('refuses an eleventh client and keeps what was typed', async ({ page }) => {
  await openCreateForm(page, FULL);
  const refusal = page.getByText('All 10 clients are in use');
  await expect(refusal).toHaveCount(1);
  await fillClient(page, 'One Too Many');
  await submit(page);
  await expect(page.getByRole('alert').filter({ has: refusal })).toBeVisible();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('One Too Many');
  expect(await readTable(page, 'clients')).toHaveLength(10);
  await page.getByRole('link', { name: 'See the clients' }).first().click();
  await expect(page.getByText('10 clients of 10')).toBeAttached();
  await expect(refusal).toBeVisible();
  await page.goBack();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('One Too Many');
});

test('refuses an unverified developer, shows the way, and waits with the form', async ({
  page,
}) => {
  await openCreateForm(page, signedIn({ verifiedAt: null }));
  const refusal = page.getByText('Verify your address first');
  await expect(refusal).toHaveCount(1);
  await fillClient(page, 'Porch Light');
  await submit(page);
  const alert = page.getByRole('alert').filter({ has: refusal });
  await alert.getByRole('link', { name: 'Verify address' }).click();
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await page.getByRole('link', { name: 'Open the inbox' }).click();
  await page.getByRole('link', { name: 'Please verify your address' }).click();
  await page.getByRole('link', { name: 'Verify this address' }).click();
  await page.getByRole('link', { name: 'Create new OAuth client' }).click();
  await expect(refusal).toBeHidden();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('Porch Light');
  await submit(page);
  await expect(page.getByText('Porch Light is created.')).toBeVisible();
});
