import type { Locator, Page } from '@playwright/test';

/** Where an import goes. */
export type Target = 'here' | 'beside';

const TARGETS = {
  here: {
    choice: /^Into this workspace/u,
    confirm: /^(?:Add|Replace) /u,
    told: 'Imported',
  },
  beside: {
    choice: /^Beside mine/u,
    confirm: /^Open .+ beside mine$/u,
    told: 'The new workspace is ready',
  },
} as const;

/** Brings the page to where only the confirmation of an import is missing; all of theirs is taken. */
export async function prepareImport(page: Page, path: string, target: Target): Promise<void> {
  // By way of another page: a former import may still be shown on this one.
  const go = (address: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  await go('#/help');
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  await go('#/data/import');
  await page.getByLabel('Choose a file').setInputFiles(path);
  await page.getByRole('heading', { name: 'What an import would do' }).waitFor();
  await page.getByRole('radio', { name: TARGETS[target].choice }).check();
  if (target === 'here') await page.getByRole('button', { name: 'Take all of theirs' }).click();
}

export function confirmButton(page: Page, target: Target): Locator {
  return page.getByRole('button', { name: TARGETS[target].confirm }).last();
}

/** What tells that all is written. */
export function importTold(page: Page, target: Target): Locator {
  return page.getByRole('heading', { name: TARGETS[target].told });
}
