import type { Page } from '@playwright/test';

/** Fills the create form with what a client needs at least. */
export async function fillClient(page: Page, name: string): Promise<void> {
  const field = (label: string) => page.getByRole('textbox', { name: label });
  await field('OAuth Client Name').fill(name);
  await field('Description').fill('Lights the porch.');
  await page.getByRole('checkbox', { name: 'Lighting' }).check();
  await page.getByLabel('Users').selectOption('2-50');
  await field('Support URL').fill('https://awesomest.example/help');
  const away = page.getByRole('group', { name: 'Away', exact: true });
  await away.getByRole('radio', { name: /^read v/u }).check();
  await away.getByRole('button', { name: 'Write an example' }).click();
}
