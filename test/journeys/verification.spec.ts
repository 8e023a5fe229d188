import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { readCode, signUp, verify } from './support/account.ts';
import { HOUR, MINUTE, moveClock } from './support/clock.ts';

const EMAIL = 'ada@example.com';
const verified = (page: Page) =>
  page.getByText(`${EMAIL} is verified. You can create OAuth clients now.`);
const codeField = (page: Page) => page.getByRole('textbox', { name: 'Verification code' });
const resend = (page: Page) => page.getByRole('button', { name: 'Send a new code' });

async function enterCode(page: Page, code: string): Promise<void> {
  await codeField(page).fill(code);
  await page.getByRole('button', { name: 'Verify address' }).click();
}

/** The address of the link in the newest mail. */
async function readLink(page: Page): Promise<string> {
  await readCode(page);
  const link = page.getByRole('link', { name: 'Verify this address' });
  return `./${(await link.getAttribute('href')) ?? ''}`;
}

/** Opens a mailed link as from outside: another page was there before. */
async function openLink(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Verification link' })).toBeVisible();
}

/** Six digits that are not the code: its first digit is another one, by so much. */
function wrongCode(code: string, by: number): string {
  return `${(Number(code[0]) + by) % 10}${code.slice(1)}`;
}

test('verifies by the right code, however it is spaced, and shows what comes next', async ({
  page,
}) => {
  await signUp(page);
  await expect(page.getByRole('link', { name: 'Inbox 1 unread mail' })).toBeVisible();
  const code = await readCode(page);
  await expect(page.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the verification page' }).click();
  await enterCode(page, ` ${code.slice(0, 3)}-${code.slice(3)} `);
  await expect(verified(page)).toBeVisible();
  await page.getByRole('link', { name: 'Create new OAuth client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'OAuth Client details' })).toBeVisible();
  await expect(page.getByText('Verify your address first')).toBeHidden();
});

test('verifies by the link, once', async ({ page }) => {
  await signUp(page);
  const link = await readLink(page);
  await page.getByRole('link', { name: 'Verify this address' }).click();
  await expect(verified(page)).toBeVisible();

  await openLink(page, link);
  await expect(page.getByText('This link has already been used')).toBeVisible();
  await expect(page.getByText(`${EMAIL} is verified already`)).toBeVisible();
  await page.getByRole('link', { name: 'Go to OAuth Clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'OAuth Clients' })).toBeVisible();
});

test('counts wrong codes down and voids code and link at the fifth', async ({ page }) => {
  await signUp(page);
  const link = await readLink(page);
  const code = await readCode(page);
  await page.goto('./#/verify');

  await enterCode(page, '12 34');
  await expect(page.getByText('A code has six digits.')).toBeVisible();
  const told = ['4 tries are left', '3 tries are left', '2 tries are left', 'One try is left'];
  for (const [index, tries] of told.entries()) {
    await enterCode(page, wrongCode(code, index + 1));
    await expect(page.getByText(`That is not the code. ${tries}.`)).toBeVisible();
    await expect(codeField(page)).toBeFocused();
  }
  await page.reload();
  await expect(page.getByText('One try left.')).toBeVisible();
  await enterCode(page, wrongCode(code, 5));
  await expect(page.getByRole('alert').getByText('This code is void')).toBeVisible();
  await expect(codeField(page)).toBeHidden();

  await openLink(page, link);
  await expect(page.getByText('This link is void')).toBeVisible();
  await page.getByRole('link', { name: 'Go to verification' }).click();
  await moveClock(page, MINUTE);
  await resend(page).click();
  await enterCode(page, code);
  await expect(page.getByText('That is not the code. 4 tries are left.')).toBeVisible();
  await verify(page);
});

test('ends code and link after 24 hours of the workspace’s clock', async ({ page }) => {
  await signUp(page);
  const link = await readLink(page);
  await page.goto('./#/verify');
  await moveClock(page, 24 * HOUR - MINUTE);
  await expect(codeField(page)).toBeVisible();
  await page.goto('./#/settings');
  await page.getByRole('button', { name: '1 hour forward' }).click();
  await expect(page.getByText(/1 day\b.* ahead of real time/u)).toBeVisible();
  await page.goto('./#/verify');
  await expect(page.getByText('This code has expired')).toBeVisible();
  await expect(codeField(page)).toBeHidden();

  await openLink(page, link);
  await expect(page.getByText('This link has expired')).toBeVisible();
  await page.getByRole('link', { name: 'Go to verification' }).click();
  await resend(page).click();
  await expect(page.getByText('A new mail is in your inbox.')).toBeVisible();
  await expect(codeField(page)).toBeFocused();
  await verify(page);
});

test('sends a new mail once a minute, which voids the former one', async ({ page }) => {
  await signUp(page);
  const formerLink = await readLink(page);
  const formerCode = await readCode(page);
  await page.goto('./#/verify');
  await expect(resend(page)).toBeDisabled();
  await expect(page.getByText(/You can send the next mail in \d+ seconds\./u)).toBeVisible();

  await moveClock(page, MINUTE);
  await resend(page).click();
  await expect(page.getByText('The former code no longer works.')).toBeVisible();
  await expect(resend(page)).toBeDisabled();
  const code = await readCode(page);
  expect(code).not.toBe(formerCode);
  await page.getByRole('link', { name: 'Back to the inbox' }).click();
  await expect(page.getByRole('list', { name: 'Mails' }).getByRole('listitem')).toHaveCount(2);

  await openLink(page, formerLink);
  await expect(page.getByText('This link is void')).toBeVisible();
  await page.getByRole('link', { name: 'Open the inbox' }).click();
  await page.getByRole('link', { name: 'Please verify your address' }).last().click();
  await expect(page.getByText('Its code and link are void.')).toBeVisible();
  await verify(page);
});

test('says so when a link is not known here', async ({ page }) => {
  await openLink(page, './#/verify/no-such-link');
  await expect(page.getByText('This link is not known here')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Create a developer account' }).click();
  await signUp(page);
  await openLink(page, './#/verify/no-such-link');
  await page.getByRole('link', { name: 'Open the inbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
});

test('verifies the address that a link was sent to, whoever is at work', async ({ page }) => {
  await signUp(page);
  const link = await readLink(page);
  await signUp(page, 'bob@example.com');
  await openLink(page, link);
  await expect(verified(page)).toBeVisible();
  await expect(page.getByText('You are working as bob@example.com')).toBeVisible();
  await page.getByRole('button', { name: `Switch to ${EMAIL}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'OAuth Clients' })).toBeVisible();
  await expect(page.getByRole('button', { name: EMAIL })).toBeVisible();
});
