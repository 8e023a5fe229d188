import type { Page } from '@playwright/test';
import { packedLink } from '../../builders/packed-link.ts';
import { documentOf, fileOf, MINE, THEIRS } from './documents.ts';
import { DEVELOPER } from './storage.ts';
import { clientIdOf } from './world.ts';
import type { Route } from './routes.ts';

const IMPORT = '#/data/import';
const choose = async (page: Page, content: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(fileOf(content));

/** Opens a document of which one thing is new, one differs and one clashes; into mine. */
async function plan(page: Page): Promise<void> {
  await choose(page, documentOf(THEIRS, { secrets: false }));
  await page.locator('#import-plan').waitFor();
  await page.locator('[name=import-target]').first().check();
}

async function differences(page: Page): Promise<void> {
  await plan(page);
  await page.locator('[data-item] button[aria-expanded]').last().click();
  await page.locator('[data-item] dl').first().waitFor();
}

async function done(page: Page): Promise<void> {
  await plan(page);
  await page.locator('.bar .primary').click();
  await page.locator('.done').waitFor();
}

async function refused(page: Page): Promise<void> {
  await choose(page, documentOf(THEIRS).replace('"format"', 'format'));
  await page.locator('#import-refused').waitFor({ state: 'attached' });
}

/** Leaves a developer out, but not one of its clients. */
async function against(page: Page): Promise<void> {
  await choose(page, documentOf(THEIRS));
  await page.locator('#import-plan').waitFor();
  const labels = (item: string) => page.locator(`[data-item="${item}"] fieldset label`);
  await labels(`developer:${DEVELOPER.id}`).last().click();
  await labels(`client:${clientIdOf(6)}`)
    .first()
    .click();
  await page.locator('.bar [role=alert]').waitFor();
}

/** The ways in, and what becomes of a document. */
export const IMPORT_ROUTES: readonly Route[] = [
  { name: 'import', hash: IMPORT, world: MINE },
  { name: 'import-refused', hash: IMPORT, world: MINE, open: refused },
  { name: 'import-plan', hash: IMPORT, world: MINE, open: plan },
  { name: 'import-differences', hash: IMPORT, world: MINE, open: differences },
  { name: 'import-against-rules', hash: IMPORT, world: {}, open: against },
  { name: 'import-done', hash: IMPORT, world: MINE, open: done },
  { name: 'open-link', hash: `#/open/${await packedLink(documentOf(THEIRS))}`, world: MINE },
  { name: 'open-link-damaged', hash: '#/open/AAAA', world: MINE },
];
