import { expect, test } from './fixture.ts';
import { fillDisk, LARGEST, limitStorage, putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { findTextFaults } from './support/text-faults.ts';
import {
  answer,
  button,
  digestOf,
  nameIt,
  openDemo,
  workspaceDatabases,
  workspaceRows,
} from './support/workspace-list.ts';
import { BUSY } from './support/world.ts';

const TEXT = 'Exercise 1\n\n1. Sign up.\n2. <b>Verify</b> your address.';
const LONG = 'A workspace whose name is as long as a name may ever be here';

test('makes one beside one’s own, renames it everywhere, and keeps names apart', async ({
  page,
  context,
}) => {
  await page.goto('./#/');
  await putRecords(page, BUSY);
  await page.goto('./#/data');
  await button(page, 'New workspace').click();
  await nameIt(page, ' your  WORKSPACE', 'Make it');
  await expect(page.getByText('Another workspace of this browser is called')).toBeVisible();
  await nameIt(page, 'Garden', 'Make it');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Birdhouse' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Garden');

  const other = await openTab(context);
  await other.goto('./#/clients');
  await expect(other.getByRole('banner')).toContainText('Garden');
  await page.goto('./#/data');
  await button(page, 'Rename Garden').click();
  await nameIt(page, LONG, 'Rename');
  await expect(page.getByRole('banner')).toContainText(LONG);
  await expect(other.getByRole('banner')).toContainText(LONG);
  await other.setViewportSize({ width: 360, height: 740 });
  for (const hash of ['#/clients', '#/data', '#/help', '#/settings', '#/store']) {
    await other.goto(`./${hash}`);
    await expect(other.getByRole('banner').getByText(LONG)).toBeInViewport();
    expect(await findTextFaults(other)).toEqual([]);
  }

  await button(page, 'Switch to Your workspace').click();
  await expect(page.getByRole('link', { name: 'Weather Vane' })).toBeVisible();
  await expect(other.getByRole('banner')).toContainText(LONG);
});

test('duplicates a demo into one’s own, and resets each to how it began', async ({ page }) => {
  await openDemo(page);
  const former = await workspaceDatabases(page);
  await page.goto('./#/data');
  await button(page, 'Duplicate Demo').click();
  await nameIt(page, 'Mine', 'Duplicate');
  await expect(page.getByText('“Mine” is made.')).toBeVisible();
  await expect(workspaceRows(page).filter({ hasText: 'Mine' })).toContainText('Your own');
  await button(page, 'Switch to Mine').click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Demo' })).toBeHidden();
  const all = await workspaceDatabases(page);
  const [mine = ''] = all.filter((name) => !former.includes(name));
  const began = await digestOf(page, mine);
  expect(await Promise.all(former.map((name) => digestOf(page, name)))).toContain(began);

  await page.getByRole('link', { name: 'Evening Glow' }).click();
  await page.getByRole('link', { name: 'Platforms' }).click();
  await button(page, 'Remove Web, https://roost.example/evening-glow/app').click();
  await expect(page.getByText('is removed.')).toBeVisible();
  await page.goto('./#/data');
  await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
  await button(page, 'Save').click();
  await expect(page.getByRole('complementary', { name: 'Instructions' })).toBeVisible();
  const changed = await digestOf(page, mine);
  expect(changed).not.toBe(began);

  await button(page, 'Reset Mine').click();
  await expect(page.getByRole('dialog')).toContainText('It began with 2 developers and 6 clients.');
  await answer(page, 'Reset');
  await expect(page.getByText('“Mine” is what it was at the start.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Instructions' })).toBeHidden();
  expect(await digestOf(page, mine)).toBe(began);
  await button(page, 'Undo').click();
  await expect(page.getByText('“Mine” is as it was before the reset.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Instructions' })).toBeVisible();
  expect(await digestOf(page, mine)).toBe(changed);
});

test('deletes the open one, leads to another, and brings it back', async ({ page, context }) => {
  await page.goto('./#/');
  await putRecords(page, BUSY);
  const [own = ''] = await workspaceDatabases(page);
  const before = await digestOf(page, own);
  await openDemo(page);
  const other = await openTab(context);
  await other.goto('./#/data');
  await button(other, 'Switch to Your workspace').click();
  await expect(other.getByRole('link', { name: 'Weather Vane' })).toBeVisible();
  const third = await openTab(context);
  await third.goto('./#/clients');
  await expect(third.getByRole('link', { name: 'Weather Vane' })).toBeVisible();

  await other.goto('./#/data');
  await button(other, 'Delete Your workspace').click();
  const question = other.getByRole('dialog', { name: 'Delete “Your workspace”?' });
  await expect(question).toContainText('It holds 1 developer and 5 clients.');
  await expect(question).toContainText('this tab, which then opens “Demo”');
  await answer(other, 'Delete');
  await expect(other.getByRole('banner')).toContainText('Demo');
  await expect(workspaceRows(other)).toHaveCount(1);
  await expect(
    third.getByText('Its workspace was deleted, or everything was erased.'),
  ).toBeVisible();

  await button(other, 'Undo').click();
  await expect(other.getByText('“Your workspace” is back.')).toBeVisible();
  await expect(workspaceRows(other)).toHaveCount(2);
  expect(await digestOf(other, own)).toBe(before);
  await button(third, 'Load the page again').first().click();
  await expect(third.getByRole('link', { name: 'Weather Vane' })).toBeVisible();
});

test('shows instructions beside every screen, and keeps over a reload that they are closed', async ({
  page,
}) => {
  await page.goto('./#/data');
  await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
  await button(page, 'Save').click();
  await expect(page.getByText('The instructions are saved.')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Instructions' });
  for (const hash of ['#/', '#/clients', '#/help']) {
    await page.goto(`./${hash}`);
    await expect(panel).toContainText('<b>Verify</b> your address.');
  }
  const beside = await panel.boundingBox();
  const main = await page.getByRole('main').boundingBox();
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(main?.x ?? 0);

  await panel.getByRole('button', { name: 'Instructions' }).click();
  await expect(panel.getByText('Exercise 1')).toBeHidden();
  await page.reload();
  await expect(panel.getByRole('button', { name: 'Instructions' })).toBeVisible();
  await expect(panel.getByText('Exercise 1')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await panel.getByRole('button', { name: 'Instructions' }).press('Enter');
  await expect(panel.getByText('Exercise 1')).toBeVisible();
  expect(await findTextFaults(page)).toEqual([]);
});

test('a full disk keeps nobody from resetting, either', async ({ page }) => {
  await limitStorage(page);
  await page.goto('./#/');
  await putRecords(page, BUSY);
  await fillDisk(page);
  await page.goto('./#/data');
  await page.reload();
  await button(page, 'Reset Your workspace').click();
  await answer(page, 'Reset');
  await answer(page, 'Reset for good');
  await expect(page.getByText('“Your workspace” is what it was at the start.')).toBeVisible();
  await expect(button(page, 'Undo')).toBeHidden();
  expect(await readTable(page, 'clients')).toEqual([]);
});

test('a full disk keeps nobody from deleting, once it is agreed that nothing leads back', async ({
  page,
}) => {
  await limitStorage(page);
  await page.goto('./#/');
  await putRecords(page, BUSY);
  // The browser gives back what was deleted in its own time; a new workspace needs a little at once.
  await fillDisk(page, LARGEST);
  await page.goto('./#/data');
  await page.reload();
  for (const does of ['Reset', 'Delete']) {
    await button(page, `${does} Your workspace`).click();
    await answer(page, does);
    const question = page.getByRole('dialog', { name: 'Go on without a way back?' });
    await expect(question).toContainText('There is no room for a snapshot of what would be lost.');
    await expect(question).toContainText('it cannot be undone');
    await answer(page, 'Cancel');
    await expect(workspaceRows(page)).toHaveCount(1);
  }
  const [name] = await workspaceDatabases(page);
  await button(page, 'Delete Your workspace').click();
  await answer(page, 'Delete');
  await answer(page, 'Delete for good');
  await expect(page.getByText('“Your workspace” is deleted.')).toBeVisible();
  await expect(button(page, 'Undo')).toBeHidden();
  await expect.poll(() => workspaceDatabases(page)).not.toContain(name);
  await page.goto('./#/data/snapshots');
  await expect(page.getByRole('heading', { name: 'No snapshots yet' })).toBeVisible();
});
