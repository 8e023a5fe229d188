import { expect, type Page } from '@playwright/test';
import { openFile } from './documents.ts';
import { download } from './storage.ts';

/** Exports the whole workspace to a file; returns its text. */
export async function exportAll(page: Page): Promise<string> {
  await page.goto('./#/data/export');
  return download(page, () => page.getByRole('button', { name: 'Download instead' }).click());
}

/** Imports a document into a new workspace of that name, and goes there. */
export async function importBeside(page: Page, text: string, name: string): Promise<void> {
  await page.goto('./#/data/import');
  await openFile(page, text);
  await page.getByRole('radio', { name: /^Beside mine/u }).check();
  await page.getByLabel('Name of the new workspace').fill(name);
  await page.getByRole('button', { name: /^Open \d+ items beside mine$/u }).click();
  await page.getByRole('button', { name: `Go to ${name}` }).click();
  await expect(page.getByRole('banner')).toContainText(name);
}
