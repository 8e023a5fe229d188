import type { Page } from '@playwright/test';
import { SECRET_MARKER } from '../../src/transfer/document.ts';
import { expect, test } from './fixture.ts';
import { openFile } from './support/documents.ts';
import { download, readTable } from './support/storage.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function exportAll(page: Page, withSecrets: boolean): Promise<string> {
  await page.goto('./#/data/export');
  const choice = withSecrets ? /^Take them along/u : /^Leave them here/u;
  await page.getByRole('radio', { name: choice }).check();
  const parcel = page.getByRole('region', { name: 'Your document' });
  await expect(parcel).toHaveAttribute('aria-busy', 'false');
  await expect(parcel.getByText(withSecrets ? 'With secrets' : 'Without secrets')).toBeVisible();
  return download(page, () => button(page, 'Download instead').click());
}

async function wipe(page: Page): Promise<void> {
  await page.goto('./#/data');
  await button(page, 'Erase everything …').click();
  const question = page.getByRole('dialog', { name: 'Erase everything in this browser?' });
  await question.getByRole('textbox').fill('erase');
  await question.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Birdhouse' })).toBeVisible();
}

const withoutMoment = (text: string): string =>
  text.replace(/"exportedAt": "[^"]+"/u, '"exportedAt": ""');
const secretsOf = async (page: Page): Promise<string[]> =>
  ((await readTable(page, 'clients')) as { secret: string }[]).map(({ secret }) => secret);

for (const withSecrets of [true, false]) {
  for (const target of ['here', 'beside'] as const) {
    const how = withSecrets ? 'with' : 'without';
    test(`brings the demo back byte for byte, ${how} secrets, ${target}`, async ({ page }) => {
      await page.goto('./#/');
      await button(page, 'Open a demo').click();
      await expect(page.getByText('This is a demo with made-up data.')).toBeVisible();
      const text = await exportAll(page, withSecrets);
      expect(text.includes(SECRET_MARKER)).toBe(!withSecrets);
      await wipe(page);

      await page.goto('./#/data/import');
      await openFile(page, text);
      await expect(page.getByText('2 developers, 6 clients')).toBeVisible();
      await expect(page.getByRole('radio', { name: /^Into this workspace/u })).toBeChecked();
      if (target === 'beside') {
        await page.getByRole('radio', { name: /^Beside mine/u }).check();
        await button(page, 'Open 9 items beside mine').click();
        await button(page, 'Go to Demo').click();
      } else {
        await button(page, 'Add 8 and replace 1').click();
        await page.getByRole('link', { name: 'Go to your OAuth clients' }).click();
      }
      await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();

      expect(withoutMoment(await exportAll(page, withSecrets))).toBe(withoutMoment(text));
      if (target === 'beside') return;
      const secrets = await secretsOf(page);
      expect(secrets).toHaveLength(6);
      expect(new Set(secrets).size).toBe(6);
      for (const secret of secrets) expect(text.includes(secret)).toBe(withSecrets);
    });
  }
}
