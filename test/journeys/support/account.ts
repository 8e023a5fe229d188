import { expect, type Page } from '@playwright/test';

/** Signs a new developer up through the form; ends on the page that asks for the code. */
export async function signUp(page: Page, email = 'ada@example.com'): Promise<void> {
  await page.goto('./#/sign-up');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Verify your address' })).toBeVisible();
}

/** Reads the six digits of the newest mail in the inbox; ends on that mail. */
export async function readCode(page: Page): Promise<string> {
  await page.goto('./#/inbox');
  const mails = page.getByRole('list', { name: 'Mails' });
  await mails.getByRole('link', { name: 'Please verify your address' }).first().click();
  const code = page.getByText(/^\d{3}\s?\d{3}$/u);
  await expect(code).toBeVisible();
  return (await code.innerText()).replace(/\D/gu, '');
}

/** Verifies the current developer's address with the mailed code. */
export async function verify(page: Page): Promise<void> {
  const code = await readCode(page);
  await page.goto('./#/verify');
  await page.getByLabel('Verification code').fill(code);
  await page.getByRole('button', { name: 'Verify address' }).click();
  await expect(page.getByText('is verified. You can create OAuth clients now.')).toBeVisible();
}
