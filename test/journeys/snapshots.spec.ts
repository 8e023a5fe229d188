import type { Page } from '@playwright/test';
import { readDocument } from '../../src/transfer/read-document.ts';
import { expect, test } from './fixture.ts';
import {
  DEVELOPER,
  download,
  holdOldDatabase,
  leaveApp,
  putRecords,
  workspaceName,
} from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import {
  answer,
  button,
  digestOf,
  openDemo,
  workspaceDatabases,
} from './support/workspace-list.ts';
import { BUSY } from './support/world.ts';

const snapshots = (page: Page, name = 'Your workspace') =>
  page.getByRole('list', { name: `Snapshots of ${name}`, exact: true }).getByRole('listitem');
const restore = (page: Page, why: string) =>
  page.getByRole('button', { name: new RegExp(`^Restore: ${why}`, 'u') });

test('takes one before a reset, says what it holds, restores it and undoes that', async ({
  page,
}) => {
  await page.goto('./#/');
  await putRecords(page, BUSY);
  const name = await workspaceName(page);
  const before = await digestOf(page, name);
  await page.goto('./#/data');
  await button(page, 'Reset Your workspace').click();
  await answer(page, 'Reset');
  await expect(page.getByText('is what it was at the start')).toBeVisible();
  const empty = await digestOf(page, name);

  await page.goto('./#/data/snapshots');
  const kept = snapshots(page);
  await expect(kept).toHaveCount(1);
  await expect(kept).toContainText('Before a reset');
  await expect(kept).toContainText('1 developer, 5 clients');
  await kept.getByText('Look inside').click();
  await expect(kept).toContainText('ada@example.com');
  await expect(kept).toContainText('Weather Vane');
  const text = await download(page, () => button(page, 'Download').click());
  const read = readDocument(text);
  const clients = read.ok ? read.value.contents.tables.clients : [];
  expect(clients.map(({ name: client }) => client)).toContain('Weather Vane');

  await restore(page, 'Before a reset').click();
  await expect(page.getByRole('dialog')).toContainText('It holds no developer, no client now.');
  await answer(page, 'Restore');
  await expect(page.getByText(/^“Your workspace” is as it was on/u)).toBeVisible();
  expect(await digestOf(page, name)).toBe(before);
  await expect(page.getByRole('banner').getByRole('link', { name: 'OAuth Clients' })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText('“Your workspace” is as it was before.')).toBeVisible();
  expect(await digestOf(page, name)).toBe(empty);
});

test('takes one before a newer release lifts the data, and puts it back lifted', async ({
  page,
}) => {
  await page.goto('./');
  await putRecords(page, BUSY);
  const name = await workspaceName(page);
  await leaveApp(page);
  await holdOldDatabase(page, name, 10, {
    developers: ['id', [DEVELOPER]],
    clients: ['id', []],
    meta: [
      'key',
      [
        { key: 'recordVersion', value: 1 },
        { key: 'currentDeveloperId', value: DEVELOPER.id },
      ],
    ],
    verifications: ['token', []],
    mails: ['id', []],
    grants: ['id', []],
    drafts: ['id', []],
  });
  await page.goto('./#/data/snapshots');
  await expect(snapshots(page)).toContainText('Before an update of Birdhouse');
  await restore(page, 'Before an update').click();
  await answer(page, 'Restore');
  await expect(page.getByText(/^“Your workspace” is as it was on/u)).toBeVisible();
  await page.goto('./#/clients');
  await expect(page.getByText(DEVELOPER.email).first()).toBeVisible();
});

test('brings a deleted workspace back, opens one beside, and removes one', async ({ page }) => {
  await openDemo(page);
  await page.goto('./#/data');
  await button(page, 'Delete Demo').click();
  await answer(page, 'Delete');
  await expect(page.getByText('“Demo” is deleted.')).toBeVisible();
  await page.goto('./#/data/snapshots');
  await expect(snapshots(page, 'Demo')).toHaveCount(2);
  await page.getByRole('button', { name: /^Bring back: Before it was deleted/u }).click();
  await expect(page.getByText('“Demo” is back.')).toBeVisible();
  await button(page, 'Switch to it').click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Demo' })).toBeVisible();

  await page.goto('./#/data/snapshots');
  const kept = snapshots(page, 'Demo').first();
  await kept.getByText('Look inside').click();
  await expect(kept).toContainText('robin@roost.example');
  await kept.getByRole('button', { name: 'Open beside' }).click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Demo, ');
  expect(await workspaceDatabases(page)).toHaveLength(3);

  await page.goto('./#/data/snapshots');
  const old = snapshots(page, 'Demo');
  await old.first().getByText('Look inside').click();
  await old.first().getByRole('button', { name: 'Remove' }).click();
  await answer(page, 'Remove');
  await expect(page.getByText('The snapshot is removed.')).toBeVisible();
  await expect(old).toHaveCount(1);
  await expect(old).toContainText('How it began');
});

test('two tabs see each other’s snapshots, and one follows what the other restores', async ({
  page,
  context,
}) => {
  await page.goto('./#/');
  await putRecords(page, BUSY);
  await page.goto('./#/data/snapshots');
  const other = await openTab(context);
  await other.goto('./#/data/snapshots');
  await button(page, 'Take one now').click();
  await expect(snapshots(other)).toHaveCount(1);
  await other.goto('./#/data');
  await button(other, 'Reset Your workspace').click();
  await answer(other, 'Reset');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Inbox' })).toBeHidden();
  await restore(page, 'Taken by you').click();
  await answer(page, 'Restore');
  await expect(other.getByRole('banner').getByRole('link', { name: 'Inbox' })).toBeVisible();
  // What another tab has changed ends the undo of this one.
  await expect(button(other, 'Undo')).toBeHidden();
});
