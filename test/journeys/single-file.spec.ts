import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SINGLE_DIST, SINGLE_FILE } from '../../scripts/lib/paths.mjs';
import { expect, test as base } from './fixture.ts';
import { signUp, verify } from './support/account.ts';
import { fillClient, submit } from './support/create-form.ts';
import { openFile } from './support/documents.ts';
import { exportAll, importBeside } from './support/round-trip.ts';
import { download } from './support/storage.ts';

/** Where the file lies, as on a stick. */
interface Stick {
  /** The file's address. */
  readonly url: string;
  /** Copies the file to another place; returns the copy's address. */
  readonly copy: (name: string) => Promise<string>;
}

/** A test of the build of one file, opened from the disk. Addresses are relative to the file. */
const test = base.extend<{ stick: Stick }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern here
  stick: async ({}, use) => {
    const built = join(SINGLE_DIST, SINGLE_FILE);
    if (!existsSync(built)) throw new Error('Run `npm run build:single` first.');
    const folder = await mkdtemp(join(tmpdir(), 'birdhouse stick '));
    const copy = async (name: string): Promise<string> => {
      await copyFile(built, join(folder, name));
      return pathToFileURL(join(folder, name)).href;
    };
    await use({ url: await copy('Birdhouse (1).html'), copy });
    await rm(folder, { recursive: true });
  },
  baseURL: ({ stick }, use) => use(stick.url),
  page: async ({ context, page, stick }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const goTo = page.goto.bind(page);
    page.goto = (url, options) => goTo(url.replace(/^\.\//u, stick.url), options);
    await use(page);
    // Nothing but pages that the test has opened, and what they hold themselves.
    expect(asked.filter((url) => !/^(?:data|blob):|\.html(?:[#?].*)?$/u.test(url))).toEqual([]);
  },
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function readSecret(page: Page): Promise<string> {
  await button(page, 'Show Client Secret').click();
  const secret = page.getByText(/^[A-Za-z\d]{25}$/u);
  await expect(secret).toBeVisible();
  return secret.innerText();
}

test('goes the whole way from a file, and finds everything again', async ({ page, stick }) => {
  await signUp(page);
  await verify(page);
  await page.goto('./#/clients/new');
  await fillClient(page, 'Porch Light');
  await submit(page);
  await expect(heading(page, 'Porch Light')).toBeVisible();
  const secret = await readSecret(page);
  await page.reload();
  await expect(heading(page, 'Porch Light')).toBeVisible();
  expect(await readSecret(page)).toBe(secret);

  const text = await exportAll(page);
  expect(JSON.parse(text)).toMatchObject({ format: 'birdhouse', holds: { clients: 1 } });
  await importBeside(page, text, 'Second garden');
  await page.getByRole('link', { name: 'Porch Light', exact: true }).click();
  await expect(heading(page, 'Porch Light')).toBeVisible();
  // Without secrets in the document, an import makes fresh ones.
  expect(await readSecret(page)).not.toBe(secret);

  // Each copy shows the same workspaces, as the page of the data says.
  await page.goto(`${await stick.copy('Another copy.html')}#/clients`);
  await expect(page.getByRole('link', { name: 'Porch Light', exact: true })).toBeVisible();
});

test('reads documents in a worker', async ({ page }) => {
  await signUp(page);
  const text = await exportAll(page);
  await page.goto('./#/data/import');
  // The worker of the export goes with the page.
  await page.reload();
  await openFile(page, text);
  await expect(page.getByRole('radio', { name: /^Beside mine/u })).toBeVisible();
  // One that does not start is ended at once, and the page does its work.
  const started = page.workers().map((worker) => worker.url().split(':')[0]);
  expect(started).toEqual(['blob']);
});

test('opens a demo with its pictures', async ({ page }) => {
  await page.goto('./#/');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await page.goto('./#/store');
  const picture = page.getByRole('main').getByRole('img').first();
  await expect(picture).toBeVisible();
  await expect(async () => {
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  }).toPass();
});

test('says what it lacks and how data gets out of it, without a worker', async ({ page }) => {
  await page.goto('./#/data');
  const card = page.getByRole('region', { name: 'The app in one file' });
  for (const said of ['cannot be installed', 'does not update itself', 'no promise to keep']) {
    await expect(card).toContainText(said);
  }
  await expect(page.getByText('A file cannot ask for more')).toBeVisible();
  await expect(button(page, 'Ask the browser to keep it')).toBeHidden();
  const persisted = await page.evaluate(() => navigator.storage.persist());
  // Where a browser changes its mind, offer it again.
  expect(persisted).toBe(false);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'birdhouse-file-registry' })]),
  );
  await card.getByRole('link', { name: 'Export' }).click();
  await expect(heading(page, 'Export')).toBeVisible();
});

test('brings its rescue page along', async ({ page, stick }) => {
  await signUp(page);
  await page.goto(`${stick.url}?rescue`);
  await expect(heading(page, 'Rescue your data')).toBeVisible();
  await expect(page.getByRole('listitem', { name: 'Your workspace', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Start without the offline copy' })).toBeHidden();
  const text = await download(page, () => button(page, 'Download: Your workspace').click());
  expect(text).toContain('ada@example.com');
  await page.getByRole('link', { name: 'Back to Birdhouse' }).click();
  await expect(button(page, 'ada@example.com')).toBeVisible();
});

test('runs nothing but what stands in it', async ({ page, complaints }) => {
  await page.goto('./');
  await expect(heading(page, 'Welcome to Birdhouse')).toBeVisible();
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).not.toMatch(/unsafe-|\*|https?:|'self'/u);
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "taken"';
    } catch {
      // As it should be.
    }
    document.head.append(script);
    void fetch('https://elsewhere.example/').catch(() => undefined);
  });
  for (const directive of ['connect-src', 'require-trusted-types-for']) {
    await expect(() => expect(complaints.join('\n')).toContain(`policy: ${directive}`)).toPass();
  }
  await expect(page).not.toHaveTitle('taken');
  // These were meant to be complained of.
  complaints.splice(0);
});
