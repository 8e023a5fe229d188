import { rm } from 'node:fs/promises';
import { chromium, expect, test, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { DIST } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { DATABASE_VERSION } from '../../src/storage/workspace-database.ts';
import { watch } from '../journeys/support/complaints.ts';
import { DEVELOPER, putRecords, workspaceName } from '../journeys/support/storage.ts';
import { openTab } from '../journeys/support/tabs.ts';
import { aClient, clientIdOf, signedIn, type World } from '../journeys/support/world.ts';
import { chanceOf } from './support/chance.ts';
import { noFigures, report } from './support/figures.ts';
import { judge } from './support/judge.ts';
import { pressAndKill, withVictim } from './support/kill-rounds.ts';
import { buildNextRelease } from './support/next-release.ts';
import { KILLS_PER_LANE, SEED } from './support/settings.ts';
import { factOf, readOnlyWorkspace } from './support/stored.ts';

const CLIENTS = Array.from({ length: 10 }, (_client, index) => aClient(index + 1));
const WORLD: World = { ...signedIn(), clients: CLIENTS };

/** So many that an upgrade takes a while. */
const MAILS = Array.from({ length: 3000 }, (_mail, index) => ({
  id: `mail-${index}`,
  developerId: DEVELOPER.id,
  to: DEVELOPER.email,
  code: 'review-approved',
  values: { clientId: clientIdOf(1), clientName: 'Porch Light 1' },
  sentAt: index,
  readAt: index,
}));
/** What the next release counts (next-release.config.ts); Dexie counts in tens. */
const NEXT = { version: (DATABASE_VERSION + 1) * 10, recordVersion: RECORD_VERSION + 1 };
const UPGRADES = Math.max(2, Math.round(KILLS_PER_LANE / 5));

// In one worker, so that the next release is built once.
test.describe.configure({ mode: 'default' });
let next: string;

test.beforeAll(async () => {
  next = await buildNextRelease();
});

test.afterAll(async () => {
  await rm(next, { recursive: true });
});

/** An address at which this release is served, or the next one. */
interface Host {
  readonly url: string;
  readonly serveThis: () => Promise<void>;
  readonly serveNext: () => Promise<void>;
}

async function withHost(use: (host: Host) => Promise<void>): Promise<void> {
  let server = await serve({ directory: DIST, port: 0 });
  const { url, port } = server;
  const change = (directory: string) => async (): Promise<void> => {
    await server.close();
    server = await serve({ directory, port });
  };
  try {
    await use({ url, serveThis: change(DIST), serveNext: change(next) });
  } finally {
    await server.close();
  }
}

async function fill(page: Page, url: string, world: World): Promise<void> {
  await page.goto(url);
  await putRecords(page, world);
  await page.reload();
}

/** How far a database is upgraded, and how much it holds. */
async function stateOf(page: Page): Promise<unknown> {
  // Not by the browser's list: after a crash Chromium 150 lists the version that was aimed at.
  const version = await page.evaluate(
    (name) =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          done(request.result.version);
          request.result.close();
        };
        request.onerror = () => fail(request.error ?? new Error('refused'));
      }),
    await workspaceName(page),
  );
  const tables = await readOnlyWorkspace(page);
  const clients = tables.clients ?? [];
  return {
    version,
    recordVersion: factOf(tables, 'recordVersion'),
    clients: clients.length,
    lifted: clients.filter(({ lifted }) => lifted === true).length,
    mails: tables.mails?.length,
  };
}

test('upgrades under an open tab, which is told and keeps what is being typed', async () => {
  await withHost(async ({ url, serveNext }) => {
    const browser = await chromium.launch(launchOptions());
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const complaints = await watch(context, new URL(url).origin);
    const old = await context.newPage();
    await fill(old, url, WORLD);
    await old.goto(`${url}#/clients/${clientIdOf(1)}/overview/edit`);
    await old.getByRole('textbox', { name: 'Description' }).fill('Not saved yet.');

    await serveNext();
    const fresh = await openTab(context);
    await fresh.goto(`${url}#/clients`);
    await expect(fresh.getByRole('link', { name: 'Porch Light 10' })).toBeVisible();
    const notice = old.getByRole('alert').filter({ hasText: 'This tab has let go of the data' });
    await expect(notice).toContainText('A newer version of Birdhouse took the data over');
    const field = old.getByRole('textbox', { name: 'Description' });
    await expect(field).toHaveValue('Not saved yet.');
    await old.getByRole('button', { name: 'Update' }).click();
    await expect(old.getByText('has closed the data', { exact: false }).first()).toBeVisible();
    await expect(field).toHaveValue('Not saved yet.');

    const tables = await readOnlyWorkspace(fresh);
    expect(factOf(tables, 'recordVersion')).toBe(NEXT.recordVersion);
    expect(tables.clients).toEqual(CLIENTS.map((client) => ({ ...client, lifted: true })));
    await old.reload();
    await expect(old.getByRole('textbox', { name: 'Description' })).toBeVisible();
    expect(complaints).toEqual([]);
    await browser.close();
  });
});

test('is upgraded as a whole or not at all, however it dies', async ({
  browserName: _browserName,
}, info) => {
  const chance = chanceOf(SEED, 'upgrades');
  const figures = noFigures();
  await withHost(async ({ url, serveThis, serveNext }) => {
    while (figures.kills < UPGRADES) {
      await serveThis();
      await withVictim(async ({ start }) => {
        const before = await start();
        await before.context.addInitScript(withoutWorker);
        await fill(before.page, url, { ...WORLD, mails: MAILS });
        await before.page.goto(`${url}favicon.svg`);
        const without = await stateOf(before.page);
        await serveNext();
        const isTold = await pressAndKill(
          before,
          (page) => beginUpgrade(page, `${url}#/clients`),
          (page) => page.getByRole('link', { name: 'Porch Light 10' }).waitFor(),
          chance.between(0, 800),
        );

        const after = await start();
        await after.page.goto(`${url}favicon.svg`);
        const upgraded = { ...NEXT, lifted: CLIENTS.length };
        const found = await stateOf(after.page);
        judge(figures, { isTold, found, without, with: { ...Object(without), ...upgraded } });
        await after.page.goto(`${url}#/clients`);
        await expect(after.page.getByRole('link', { name: 'Porch Light 10' })).toBeVisible();
        await after.kill();
      }, url);
    }
  });
  report(info, 'upgrades', figures);
});

/** Opens the app at an address and waits until it begins to upgrade its database. */
async function beginUpgrade(page: Page, address: string): Promise<void> {
  let note: () => void;
  const begun = new Promise<void>((done) => {
    note = done;
  });
  await page.exposeFunction('noteUpgrade', () => {
    note();
  });
  await page.addInitScript(() => {
    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (name, version) {
      const request = open.call(this, name, version);
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        if (oldVersion > 0) (window as unknown as { noteUpgrade: () => void }).noteUpgrade();
      });
      return request;
    };
  });
  await page.goto(address, { waitUntil: 'commit' });
  await begun;
}

/** The host changes its release faster than a worker would notice; it is no part of this. */
function withoutWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}
