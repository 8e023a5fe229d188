import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { signUp, verify } from './support/account.ts';
import { fillClient } from './support/create-form.ts';
import { withProfile } from './support/profile.ts';

const CLIENT = 'Porch Light';

/** The secret as the overview shows it, once asked. */
async function readSecret(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show Client Secret' }).click();
  const secret = page.getByText(/^[A-Za-z\d]{25}$/u);
  await expect(secret).toBeVisible();
  return secret.innerText();
}

test('finds everything again after the browser was closed', async () => {
  await withProfile(async (profile) => {
    const before = await profile.start();
    await signUp(before);
    await verify(before);
    await before.goto('./#/clients/new');
    await fillClient(before, CLIENT);
    await before.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(before.getByRole('heading', { level: 1, name: CLIENT })).toBeVisible();
    const { hash } = new URL(before.url());
    const secret = await readSecret(before);

    await before.goto('./#/clients/new');
    await before.getByLabel('OAuth Client Name').fill('Half an idea');
    await expect(before.getByText('Kept in this browser.', { exact: false })).toBeVisible();

    await before.goto('./#/settings');
    await before.getByRole('radio', { name: 'Dark' }).check();

    // A second developer, who is the current one from now on.
    await signUp(before, 'grace@example.com');
    await profile.close();

    const after = await profile.start();
    await after.goto('./');
    await expect(after.locator('html')).toHaveAttribute('data-theme', 'dark');
    const account = after.getByRole('button', { name: 'grace@example.com' });
    await account.click();
    await after.getByRole('button', { name: 'ada@example.com' }).click();
    await expect(after.getByRole('button', { name: 'ada@example.com' })).toBeVisible();

    await after.getByRole('link', { name: CLIENT, exact: true }).click();
    expect(new URL(after.url()).hash).toBe(hash);
    await expect(after.getByRole('heading', { level: 1, name: CLIENT })).toBeVisible();
    expect(await readSecret(after)).toBe(secret);

    await after.goto('./#/clients/new');
    await expect(after.getByText('We kept what you had typed.', { exact: false })).toBeVisible();
    await expect(after.getByLabel('OAuth Client Name')).toHaveValue('Half an idea');

    await after.goto('./#/profile');
    await expect(after.getByText('Verified', { exact: true })).toBeVisible();
    expect(profile.complaints).toEqual([]);
  });
});
