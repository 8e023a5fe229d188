import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Mail } from '../../src/domain/mail.ts';
import { DAY } from '../../src/shared/clock.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import {
  BY_HAND,
  CHANGES_REQUESTED,
  GOOD_FORM,
  inReview,
  NOT_SUBMITTED,
  READY,
  RUNNING,
  withClient,
} from './support/world-review.ts';
import { clientIdOf, type World } from './support/world.ts';

const TAB = `./#/clients/${clientIdOf(1)}/review`;
const EDIT = `./#/clients/${clientIdOf(1)}/overview/edit`;

async function open(page: Page, world: World, address = TAB): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(address);
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('region', { name: 'Status' });

async function fillForm(page: Page): Promise<void> {
  await box(page, 'Delivery').fill(GOOD_FORM.delivery);
  await box(page, 'Testing instructions').fill(GOOD_FORM.testing);
  await box(page, 'Expected users').fill(GOOD_FORM.expectedUsers);
  await button(page, 'Answer the rest with Pass').click();
}

async function storedClient(page: Page): Promise<Client> {
  const [client] = (await readTable(page, 'clients')) as Client[];
  if (client === undefined) throw new Error('There is no client.');
  return client;
}

/** Moves the workspace's clock forward as another tab would, by the app's own database. */
async function moveClock(page: Page, ms: number): Promise<void> {
  await putRecords(page, { meta: [{ key: 'clockOffset', value: ms }] });
  await page.reload();
}

test('keeps a half-filled form', async ({ page }) => {
  await open(page, NOT_SUBMITTED);
  await box(page, 'Testing instructions').fill('Half a <b>sentence</b>');
  await page.getByRole('group', { name: '1.4' }).getByLabel('No', { exact: true }).check();
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  await page.reload();
  await expect(box(page, 'Testing instructions')).toHaveValue('Half a <b>sentence</b>');
  await expect(
    page.getByRole('group', { name: '1.4' }).getByLabel('No', { exact: true }),
  ).toBeChecked();
  await button(page, 'Start over').click();
  await button(page, 'Empty the form').click();
  await expect(box(page, 'Testing instructions')).toHaveValue('');
});

test('leads from an error of the pre-flight to its field, and submits once it is mended', async ({
  page,
}) => {
  await open(page, withClient({ ...READY, supportUrl: '' }));
  await fillForm(page);
  await button(page, 'Submit for review').click();
  await expect(page.getByText('The pre-flight has an error: mend that first.')).toBeVisible();
  expect((await storedClient(page)).review.state).toBe('not-started');
  await page.getByRole('link', { name: 'Go to: Support URL' }).click();
  await expect(box(page, 'Support URL')).toBeFocused();
  await box(page, 'Support URL').fill('https://awesomest.dev/help');
  await button(page, 'Update').click();
  await expect(page.getByText('Porch Light 1 is saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(box(page, 'Delivery')).toHaveValue(GOOD_FORM.delivery);
  await expect(page.getByText('Nothing found. Ready to submit.')).toBeVisible();
  await button(page, 'Submit for review').click();
  await expect(status(page)).toContainText('IN REVIEW');
  await expect(page.getByRole('timer')).toContainText('23 hr');
  await expect(page.getByText(GOOD_FORM.testing)).toBeVisible();
  expect((await storedClient(page)).review.form).toMatchObject({ expectedUsers: '2500' });
});

test('moves to the first problem of the form, and takes it away when it is mended', async ({
  page,
}) => {
  await open(page, NOT_SUBMITTED);
  await fillForm(page);
  await box(page, 'Expected users').fill('10001');
  await page.getByLabel('Launch date').fill('2001-01-01');
  await button(page, 'Submit for review').click();
  await expect(page.getByText('2 things to mend in the form')).toBeVisible();
  await expect(box(page, 'Expected users')).toBeFocused();
  await box(page, 'Expected users').fill('10000');
  await expect(page.getByText('No client may have more than')).toBeHidden();
});

test('locks the client in another tab, and opens it when the request is withdrawn', async ({
  page,
  context,
}) => {
  await open(page, NOT_SUBMITTED);
  const other = await openTab(context);
  await other.goto(EDIT);
  await box(other, 'Description').fill('Typed while another tab submits.');
  await expect(button(other, 'Update')).toBeEnabled();

  await fillForm(page);
  await button(page, 'Submit for review').click();
  await expect(other.getByText('This client is in review')).toBeVisible();
  await expect(button(other, 'Update')).toBeDisabled();
  await expect(button(other, 'Delete')).toBeHidden();

  await button(page, 'Withdraw request').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw request' }).click();
  await expect(status(page)).toContainText('WITHDRAWN');
  await expect(box(page, 'Delivery')).toHaveValue(GOOD_FORM.delivery);
  await expect(button(other, 'Update')).toBeEnabled();
  await button(other, 'Update').click();
  await expect(other.getByText('Porch Light 1 is saved.')).toBeVisible();
});

test('is approved once the clock has moved a day, with the users asked for', async ({ page }) => {
  await open(page, RUNNING);
  await expect(status(page)).toContainText('IN REVIEW');
  await moveClock(page, DAY);
  await expect(status(page)).toContainText('APPROVED');
  await expect(status(page)).toContainText('0 / 2,500');
  await expect(page.getByRole('region', { name: 'How it went' })).toContainText(
    'Up to 2,500 users',
  );
  const messages = (await readTable(page, 'messages')) as Message[];
  expect(messages.map(({ code }) => code)).toContain('review-approved');
  await page.getByRole('link', { name: 'OAuth Clients' }).first().click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Porch Light 1' })).toContainText(
    'APPROVED',
  );
});

test('goes from changes requested over mending to approved', async ({ page }) => {
  await open(page, CHANGES_REQUESTED);
  const remarks = page.getByRole('region', { name: 'What the reviewer says' });
  await expect(remarks.getByText('Must change')).toHaveCount(3);
  await remarks.getByRole('link', { name: 'Go to: Testing instructions' }).click();
  await expect(box(page, 'Testing instructions')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(GOOD_FORM.testing);
  await page.getByRole('checkbox', { name: /^Web/u }).check();
  await box(page, 'Marketing link 1').fill('https://awesomest.dev');
  await button(page, 'Submit again').click();
  await expect(status(page)).toContainText('IN REVIEW');

  await page.getByRole('link', { name: 'Open Settings' }).click();
  await button(page, 'Let the review of Porch Light 1 answer now').click();
  await expect(page.getByText('The review of Porch Light 1 is answered.')).toBeVisible();
  await page.goto(TAB);
  await expect(status(page)).toContainText('APPROVED');
  await expect(page.getByRole('region', { name: 'How it went' }).getByRole('listitem')).toHaveText([
    /Submitted for review/u,
    /Changes requested/u,
    /Submitted for review/u,
    /Approved/u,
  ]);
  await button(page, 'Ask for more users').click();
  await expect(box(page, 'Expected users')).toHaveValue('');
});

test('lets a person play the reviewer', async ({ page, context }) => {
  await open(page, RUNNING, './#/settings');
  const other = await openTab(context);
  await other.goto(TAB);
  await page.getByRole('switch', { name: 'I play the reviewer' }).check();
  await expect(other.getByText('the answer comes when you decide')).toBeVisible();
  await other.getByRole('button', { name: 'Send the answer' }).click();
  await expect(other.getByText('Changes without a remark help nobody.')).toBeVisible();
  await other.getByRole('button', { name: 'Add a remark' }).click();
  await expect(box(other, 'Remark 1')).toBeFocused();
  await box(other, 'Remark 1').fill('Name the <b>light</b>.');
  await other.getByLabel('What it is about').selectOption({ label: 'Permission Away' });
  await other.getByRole('button', { name: 'Send the answer' }).click();
  await expect(status(other)).toContainText('CHANGES REQUESTED');
  await expect(other.getByText('Name the <b>light</b>.')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Go to: Permission Away' })).toBeVisible();
  expect((await storedClient(other)).review.steps.at(-1)).toMatchObject({ by: 'person' });
});

test('keeps silent, however late it is, while a person plays the reviewer', async ({ page }) => {
  await open(page, BY_HAND);
  await moveClock(page, 3 * DAY);
  await expect(button(page, 'Send the answer')).toBeVisible();
  await page.getByRole('radio', { name: 'Approve' }).check();
  await expect(box(page, 'User limit to grant')).toHaveValue('2500');
  await box(page, 'User limit to grant').fill('1400');
  await button(page, 'Send the answer').click();
  await expect(status(page)).toContainText('0 / 1,400');
});

test('answers once with two tabs', async ({ page, context }) => {
  await open(page, withClient(inReview(READY, GOOD_FORM, DAY - 4000)));
  const other = await openTab(context);
  await other.goto(TAB);
  for (const tab of [page, other]) await expect(status(tab)).toContainText('APPROVED');
  expect((await storedClient(page)).review.steps.map(({ event }) => event)).toEqual([
    'submit',
    'approve',
  ]);
  const mails = (await readTable(page, 'mails')) as Mail[];
  expect(mails.filter(({ code }) => code === 'review-approved')).toHaveLength(1);
});
