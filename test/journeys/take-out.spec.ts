import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { putRecords } from './support/storage.ts';
import { clientIdOf } from './support/world.ts';
import { KINDS, NATIVE, PIN, takeOutOf, WEB } from './support/world-take-out.ts';

async function open(page: Page, hash: string): Promise<void> {
  await page.goto('./');
  await putRecords(page, KINDS);
  await page.goto('about:blank');
  await page.goto(`./${hash}`);
}

const tile = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') });

/** Saves the chosen file as a person gets it. */
async function download(page: Page): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Copies the chosen file, and gives what the clipboard then holds. */
async function copy(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(/ is copied\.$/u)).toBeVisible();
  return page.evaluate(async () => navigator.clipboard.readText());
}

const FILES = [
  { target: 'RFC 7591', name: 'porch-light-1-client-metadata.json', holds: '"software_id"' },
  { target: 'Keycloak', name: 'porch-light-1-keycloak.json', holds: '"standardFlowEnabled": true' },
  { target: 'oidc-provider', name: 'porch-light-1-oidc-provider.mjs', holds: 'export default {' },
  { target: '.env file', name: 'porch-light-1.env', holds: 'TOKEN_URL=' },
  { target: 'curl', name: 'porch-light-1.sh', holds: '#!/usr/bin/env bash' },
  { target: 'JavaScript', name: 'porch-light-1.mjs', holds: 'await fetch(' },
  { target: 'Python', name: 'porch-light-1.py', holds: 'from urllib import' },
];

for (const { target, name, holds } of FILES) {
  test(`hands a client out as ${target}, by the clipboard and as a file`, async ({ page }) => {
    await open(page, takeOutOf(1));
    await tile(page, target).check();
    const copied = await copy(page);
    const file = await download(page);
    expect(file).toEqual({ name, text: copied });
    expect(copied).toContain(holds);
    expect(copied).toMatch(/https:\/\/awesomest\.example\/callback|home\.nest\.com/u);
    expect(copied).not.toContain(WEB.secret);
  });
}

test('leads from a client to its files, and puts the secret in when asked', async ({ page }) => {
  await open(page, `#/clients/${clientIdOf(3)}/overview`);
  await page.getByRole('link', { name: 'Take it out' }).click();
  await expect(page.getByRole('combobox', { name: 'Client' })).toHaveValue(PIN.id);
  await tile(page, '.env file').check();
  expect(parseEnv((await download(page)).text)).toMatchObject({ CLIENT_SECRET: '' });
  await page.getByRole('checkbox', { name: 'The client secret' }).check();
  await page.getByRole('radio', { name: 'Another base address' }).check();
  await page.getByRole('textbox', { name: 'Base address' }).fill('http://localhost:8080');
  expect(parseEnv((await download(page)).text)).toEqual({
    CLIENT_ID: PIN.id,
    CLIENT_SECRET: PIN.secret,
    AUTHORIZATION_URL: 'http://localhost:8080/login/oauth2',
    TOKEN_URL: 'http://localhost:8080/oauth2/access_token',
    API_URL: 'http://localhost:8080',
  });
});

test('has empty lists for a PIN client, and says what takes the place of a PIN', async ({
  page,
}) => {
  await open(page, takeOutOf(3));
  await expect(page.getByText('PIN client')).toBeVisible();
  await expect(page.getByText(/device authorization grant \(RFC 8628\)/u)).toBeVisible();
  const { text } = await download(page);
  const empty = { redirect_uris: [], response_types: [], grant_types: [] };
  expect(JSON.parse(text)).toMatchObject(empty);
});

test('refuses before it leaves, leads to the field, and hands out what is mended', async ({
  page,
}) => {
  await open(page, takeOutOf(2));
  await expect(tile(page, 'Keycloak').locator('..').getByText('Does not fit')).toBeVisible();
  await tile(page, 'Keycloak').check();
  await expect(page.getByText('Keycloak cannot hold this client')).toBeVisible();
  await expect(page.getByText(/look for awesomest:callback and never find/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Edit the client' }).click();
  const field = page.getByRole('textbox', { name: 'Default OAuth Redirect URI' });
  await expect(field).toBeFocused();
  await field.fill('awesomest:callback');
  await page.getByRole('button', { name: 'Update' }).click();
  await page.getByRole('link', { name: 'Take it out' }).click();
  await tile(page, 'Keycloak').check();
  const { text } = await download(page);
  const redirectUris = ['awesomest:callback', ...NATIVE.redirectUris.slice(1)];
  expect(JSON.parse(text)).toMatchObject({ redirectUris, publicClient: false });
});

test('is chosen, read and taken by keyboard alone', async ({ page }) => {
  await open(page, takeOutOf(1));
  await page.getByRole('combobox', { name: 'Client' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tile(page, 'RFC 7591')).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(tile(page, 'curl')).toBeChecked();
  const content = page.getByRole('region', { name: 'Content of porch-light-1.sh' });
  await content.focus();
  await page.keyboard.press('End');
  await expect.poll(async () => content.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
});
