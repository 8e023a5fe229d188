import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import {
  access,
  category,
  field,
  fillClient,
  openCreateForm,
  submit,
} from './support/create-form.ts';
import { readTable } from './support/storage.ts';
import { signedIn } from './support/world.ts';

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const credential = (page: Page, name: string) => page.getByRole('status', { name, exact: true });
const verdict = (page: Page, type: string) => page.getByRole('status').filter({ hasText: type });

test.beforeEach(async ({ page }) => {
  await openCreateForm(page, signedIn());
});

test('creates a PIN-based client and lands on its overview with credentials', async ({ page }) => {
  await fillClient(page, 'Porch Light');
  await expect(verdict(page, 'PIN-based')).toBeVisible();
  await submit(page);

  await expect(heading(page, 'Porch Light')).toBeFocused();
  await expect(page.getByText('Porch Light is created.')).toBeVisible();
  await expect(page.getByText('version 1', { exact: true })).toBeVisible();
  await expect(page.getByText('0 / 50')).toBeVisible();
  await expect(verdict(page, 'PIN-based')).toBeVisible();
  await expect(page.getByText('Not real: opens nothing')).toBeVisible();
  const id = (await credential(page, 'Client ID').textContent()) ?? '';
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  await page.getByRole('button', { name: 'Show Client Secret' }).click();
  await expect(credential(page, 'Client Secret')).toHaveText(/^[A-Za-z\d]{25}$/u);
  await expect(credential(page, 'Authorization URL')).toHaveText(
    `https://home.nest.com/login/oauth2?client_id=${id}&state=STATE`,
  );

  await page.reload();
  await expect(credential(page, 'Client ID')).toHaveText(id);
  await page.getByRole('link', { name: 'OAuth Clients' }).first().click();
  await expect(page.getByText('One client of 10')).toBeAttached();
  await page.getByRole('link', { name: 'Create new OAuth client' }).click();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('');
});

test('creates a web-based client with all that a client can have', async ({ page }) => {
  await fillClient(page, 'Weather Vane');
  await category(page, 'HVAC').check();
  await page.getByRole('radio', { name: 'App-to-cloud' }).check();
  await field(page, 'Default OAuth Redirect URI').fill(' https://vane.example/callback ');
  await field(page, 'Additional OAuth Redirect URI 1').fill('http://localhost:8080/callback');
  await expect(page.getByText('Spaces around it were removed')).toBeVisible();
  await page.getByRole('button', { name: 'Add another redirect URI' }).click();
  await expect(field(page, 'Additional OAuth Redirect URI 2')).toBeFocused();
  await page.keyboard.type('vane://callback');
  await expect(verdict(page, 'Web-based')).toBeVisible();
  await access(page, 'Thermostat', 'read/write v6').check();
  await page.getByRole('button', { name: 'Write an example' }).click();
  await submit(page);

  await expect(heading(page, 'Weather Vane')).toBeFocused();
  await expect(verdict(page, 'Web-based')).toBeVisible();
  const uris = page.getByRole('listitem').filter({ has: page.getByRole('code') });
  await expect(uris).toHaveText([
    /^https:\/\/vane\.example\/callback\s+Default$/u,
    'http://localhost:8080/callback',
    'vane://callback',
  ]);
  await expect(page.getByText('App-to-cloud')).toBeVisible();
  await expect(page.getByText('read/write v6')).toBeVisible();
  expect(await readTable(page, 'clients')).toMatchObject([
    {
      categories: ['lighting', 'hvac'],
      connectionType: 'app-to-cloud',
      permissions: [
        { permission: 'thermostat', access: 'read/write', version: 6 },
        { permission: 'away', access: 'read', version: 2 },
      ],
    },
  ]);
});

test('says live which authorization type it will be, and why', async ({ page }) => {
  await expect(verdict(page, 'PIN-based')).toContainText('No redirect URI is filled in.');
  await field(page, 'Default OAuth Redirect URI').fill('myapp://callback');
  await expect(verdict(page, 'Web-based')).toContainText('A redirect URI is filled in.');
  await field(page, 'Default OAuth Redirect URI').fill('');
  await expect(verdict(page, 'PIN-based')).toBeVisible();
});

test('shows a problem when a field is left, and lets go the moment it is mended', async ({
  page,
}) => {
  const url = field(page, 'Support URL');
  await url.fill('ftp://awesomest.example');
  await expect(page.getByText('“ftp:” does not open a web page.')).toBeHidden();
  await url.press('Tab');
  await expect(page.getByText('“ftp:” does not open a web page.')).toBeVisible();
  await expect(url).toHaveAttribute('aria-invalid', 'true');
  await expect(url).toHaveAccessibleDescription(/“ftp:” does not open a web page/u);
  await url.press('Home');
  for (let letter = 0; letter < 3; letter += 1) await url.press('Delete');
  await url.pressSequentially('https');
  await expect(url).toHaveValue('https://awesomest.example');
  await expect(page.getByText('does not open a web page.')).toBeHidden();
  await expect(url).toHaveAttribute('aria-invalid', 'false');
});

test('jumps to the first problem on submit and announces how many there are', async ({ page }) => {
  const count = (words: string) => page.getByRole('status').getByText(words, { exact: true });
  await submit(page);
  await expect(count('6 things to mend')).toBeVisible();
  await expect(field(page, 'OAuth Client Name')).toBeFocused();
  await fillClient(page, 'Porch Light');
  await field(page, 'Additional OAuth Redirect URI 1').fill('https://vane.example/#top');
  await expect(count('2 things to mend')).toBeVisible();
  await submit(page);
  await expect(field(page, 'Default OAuth Redirect URI')).toBeFocused();
  await field(page, 'Default OAuth Redirect URI').fill('https://vane.example/');
  await submit(page);
  await expect(field(page, 'Additional OAuth Redirect URI 1')).toBeFocused();
  await expect(count('One thing to mend')).toBeVisible();
  await field(page, 'Additional OAuth Redirect URI 1').fill('');
  await access(page, 'Away', 'None').check();
  await submit(page);
  await expect(page.getByRole('group', { name: 'Permissions', exact: true })).toBeFocused();
});

test('keeps a half-filled form over reload and navigation, and says so', async ({ page }) => {
  await fillClient(page, 'Porch Light');
  await field(page, 'Default OAuth Redirect URI').fill('https://vane.example/callback');
  await expect(page.getByText('Kept in this browser. You can leave and come back.')).toBeVisible();

  await field(page, 'Description').fill('Typed just before the reload.');
  await page.reload();
  await expect(page.getByText('We kept what you had typed.')).toBeVisible();
  await expect(field(page, 'Description')).toHaveValue('Typed just before the reload.');
  await expect(field(page, 'Default OAuth Redirect URI')).toHaveValue(/vane/u);
  await expect(access(page, 'Away', 'read v2')).toBeChecked();

  await field(page, 'Description').fill('Typed just before going away.');
  await page.getByRole('link', { name: 'Inbox' }).click();
  await expect(heading(page, 'Inbox')).toBeVisible();
  await page.goBack();
  await expect(field(page, 'Description')).toHaveValue('Typed just before going away.');

  await page.getByRole('button', { name: 'Start over' }).first().click();
  const question = page.getByRole('dialog', { name: 'Start with an empty form?' });
  await question.getByRole('button', { name: 'Keep typing' }).click();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('Porch Light');
  await page.getByRole('button', { name: 'Start over' }).first().click();
  await question.getByRole('button', { name: 'Empty the form' }).click();
  await expect(page.getByText('The form is empty again.')).toBeVisible();
  await page.reload();
  await expect(field(page, 'OAuth Client Name')).toHaveValue('');
  await expect(page.getByText('We kept what you had typed.')).toBeHidden();
});

test('previews the consent screen as it is typed', async ({ page }) => {
  const preview = page.getByRole('complementary', { name: 'Preview of the consent screen' });
  await expect(preview).toContainText('Your client would like to');
  await expect(preview).toContainText('by The Awesomest Company');
  await expect(preview).toContainText('Permissions you choose turn up here.');
  await field(page, 'OAuth Client Name').fill('Porch Light');
  await expect(preview).toContainText('Porch Light would like to');
  await access(page, 'Away', 'read v2').check();
  await expect(preview).toContainText('No description yet.');
  await field(page, 'Description for Away').fill('Porch Light reads <b>who</b> is home.');
  await expect(preview.getByRole('listitem')).toHaveText(/Away\s+Porch Light reads <b>who<\/b>/u);
  await expect(preview).toContainText('Next, people see a PIN.');
  await field(page, 'Default OAuth Redirect URI').fill('https://vane.example:8443/callback');
  await expect(preview).toContainText('Next, people go back to vane.example:8443.');
});

test('asks to have things ready, and remembers that it was read', async ({ page }) => {
  const list = page.getByRole('group').filter({ hasText: 'Before you start' });
  await expect(list.getByText('Where your users find help.')).toBeVisible();
  await list.getByRole('button', { name: 'I have these at hand' }).click();
  await expect(list.getByText('Where your users find help.')).toBeHidden();
  await page.reload();
  await expect(field(page, 'OAuth Client Name')).toBeVisible();
  await expect(list.getByText('Where your users find help.')).toBeHidden();
  await list.getByText('Before you start').click();
  await expect(list.getByText('Where your users find help.')).toBeVisible();
});
