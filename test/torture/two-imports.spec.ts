import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../journeys/fixture.ts';
import { putRecords } from '../journeys/support/storage.ts';
import { openTab } from '../journeys/support/tabs.ts';
import { aClient, signedIn } from '../journeys/support/world.ts';
import { importedFactsOf, NOTHING, withRound, writeRound } from './support/import-document.ts';
import { confirmButton, importTold, prepareImport, type Target } from './support/import-steps.ts';
import { partsIn } from './support/integrity.ts';
import { press } from './support/kill-rounds.ts';
import { KILLS_PER_LANE } from './support/settings.ts';
import { readOnlyWorkspace, readStored } from './support/stored.ts';
import { factsOfAll, listedIn } from './support/workspaces-stored.ts';

const RACES = Math.max(2, Math.round(KILLS_PER_LANE / 10));

async function openTabs(page: Page): Promise<readonly [Page, Page]> {
  await page.goto('./');
  await putRecords(page, { ...signedIn(), clients: [aClient(1)] });
  await page.reload();
  const other = await openTab(page.context());
  await other.goto('./');
  for (const tab of [page, other]) await tab.getByRole('heading', { level: 1 }).first().waitFor();
  return [page, other];
}

const confirm = (tab: Page, target: Target) => press(confirmButton(tab, target));
const changed = (tab: Page) => tab.getByText('This workspace has changed since the plan was made.');

test('applies one of two imports that race for a workspace, and the other upon a new plan', async ({
  page,
}, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const tabs = await openTabs(page);
  for (let race = 0; race < RACES; race += 1) {
    const before = importedFactsOf(await readOnlyWorkspace(page));
    const rounds = [2 * race + 1, 2 * race + 2] as const;
    for (const [index, tab] of tabs.entries()) {
      const path = await writeRound(info.outputDir, rounds[index] ?? 0);
      await prepareImport(tab, path, 'here');
    }
    await Promise.all(tabs.map((tab) => confirm(tab, 'here')));
    const told = await Promise.all(
      tabs.map(async (tab) => {
        await importTold(tab, 'here').or(changed(tab)).first().waitFor();
        return importTold(tab, 'here').isVisible();
      }),
    );
    expect(told.toSorted()).toEqual([false, true]);
    const [first, second] = told[0] === true ? ([0, 1] as const) : ([1, 0] as const);
    const once = withRound(before, rounds[first]);
    expect(importedFactsOf(await readOnlyWorkspace(page))).toEqual(once);

    const loser = tabs[second];
    await loser.getByRole('button', { name: 'Take all of theirs' }).click();
    await confirm(loser, 'here');
    await importTold(loser, 'here').waitFor();
    const tables = await readOnlyWorkspace(page);
    expect(importedFactsOf(tables)).toEqual(withRound(once, rounds[second]));
    expect(partsIn(tables)).toEqual([]);
  }
});

test('makes a workspace for each of two imports beside at once', async ({ page }, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const tabs = await openTabs(page);
  const own = importedFactsOf(await readOnlyWorkspace(page));
  for (const [index, tab] of tabs.entries()) {
    await prepareImport(tab, await writeRound(info.outputDir, index + 1), 'beside');
  }
  await Promise.all(tabs.map((tab) => confirm(tab, 'beside')));
  await Promise.all(tabs.map((tab) => importTold(tab, 'beside').waitFor()));
  const stored = await readStored(page);
  const [first = '', ...others] = listedIn(stored);
  expect(importedFactsOf(stored[first] ?? {})).toEqual(own);
  expect(others).toHaveLength(2);
  expect(new Set(stored['birdhouse-registry']?.workspaces?.map(({ name }) => name)).size).toBe(3);
  const made = [1, 2].map((round) => {
    const { descriptions, messages } = withRound(NOTHING, round);
    return { descriptions, messages };
  });
  expect(factsOfAll(stored).slice(1)).toEqual(expect.arrayContaining(made));
});
