import type { Page } from '@playwright/test';
import type { Mail } from '../../src/domain/mail.ts';
import type { Message } from '../../src/domain/message.ts';
import { DAY } from '../../src/shared/clock.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { TALKING } from './support/world-messages.ts';
import { BY_HAND, READY, RUNNING, withClient } from './support/world-review.ts';
import { clientIdOf, type World } from './support/world.ts';

const TAB = `./#/clients/${clientIdOf(1)}/messages`;

async function open(page: Page, world: World, address = TAB): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(address);
}

const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const mails = (page: Page) => readTable(page, 'mails') as Promise<Mail[]>;
const messages = (page: Page) => readTable(page, 'messages') as Promise<Message[]>;

test('counts what is unread in the frame and the tab, until the thread is opened', async ({
  page,
}) => {
  await open(page, TALKING, './#/clients');
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('link', { name: /OAuth Clients.*4 unread messages/u })).toBeVisible();
  await page.getByRole('link', { name: READY.name }).click();
  const tabs = page.getByRole('navigation', { name: 'Tabs of this client' });
  await tabs.getByRole('link', { name: /Messages.*4 unread messages/u }).click();
  await expect(thread(page).getByText('New', { exact: true })).toHaveCount(4);
  await expect(main.getByRole('link', { name: 'OAuth Clients', exact: true })).toBeVisible();
  await page.reload();
  await expect(thread(page).getByText('Please name the house in it, too.')).toBeVisible();
  await expect(thread(page).getByText('New', { exact: true })).toHaveCount(0);
});

test('shows what was typed as it is, and leads from a message to its field', async ({ page }) => {
  await open(page, TALKING);
  await expect(thread(page).getByText('Does <b>bold</b>')).toBeVisible();
  await thread(page).getByRole('link', { name: 'Go to: Testing instructions' }).click();
  await expect(box(page, 'Testing instructions')).toBeFocused();
  await page.goBack();
  await thread(page).getByRole('link', { name: 'Go to: Description' }).click();
  await expect(box(page, 'Description')).toBeFocused();
});

test('writes to the team, is answered at once, and keeps a half-written message', async ({
  page,
}) => {
  await open(page, withClient(READY));
  await expect(page.getByText('No messages yet')).toBeVisible();
  await box(page, 'Your message').fill('<script>alert(1)</script> Hello?');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: READY.name })).toBeVisible();
  await page.goto(TAB);
  await expect(box(page, 'Your message')).toHaveValue('<script>alert(1)</script> Hello?');
  await box(page, 'Your message').press('ControlOrMeta+Enter');
  await expect(thread(page).getByText('<script>alert(1)</script> Hello?')).toBeVisible();
  await expect(thread(page).getByText('This reply is automatic')).toBeVisible();
  await expect(box(page, 'Your message')).toHaveValue('');
  expect((await mails(page)).map(({ code }) => code)).toEqual(['review-message']);
});

test('refuses an empty message, a far too long one and hidden characters', async ({ page }) => {
  await open(page, withClient(READY));
  await button(page, 'Send').click();
  await expect(page.getByText('The message is empty.')).toBeVisible();
  await expect(box(page, 'Your message')).toBeFocused();
  await box(page, 'Your message').fill('x'.repeat(10_000));
  await button(page, 'Send').click();
  await expect(page.getByText('That is 10,000 characters; 4,000 are allowed.')).toBeVisible();
  await box(page, 'Your message').fill('a\u0007b');
  await button(page, 'Send').click();
  await expect(page.getByText('There is a control character in the text.')).toBeVisible();
  expect(await messages(page)).toEqual([]);
});

test('opting out stops the mail but not the thread', async ({ page }) => {
  await open(page, RUNNING);
  await page.getByRole('checkbox', { name: 'Mail me news of the review' }).uncheck();
  await expect(page.getByText('Review mails are off.')).toBeVisible();
  await box(page, 'Your message').fill('Any news?');
  await button(page, 'Send').click();
  await expect(thread(page).getByText('This reply is automatic')).toBeVisible();
  await putRecords(page, { meta: [{ key: 'clockOffset', value: DAY }] });
  await page.reload();
  await expect(thread(page).getByText('is approved for up to 2,500 users')).toBeVisible();
  expect(await mails(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Mail me news of the review' }).check();
  await box(page, 'Your message').fill('And now?');
  await button(page, 'Send').click();
  await expect(thread(page).getByText('And now?')).toBeVisible();
  await expect.poll(async () => (await mails(page)).length).toBe(1);
  await page.getByRole('link', { name: /Inbox/u }).click();
  await page.getByRole('link', { name: `A message about ${READY.name}` }).click();
  await page.getByRole('link', { name: 'Open the messages' }).click();
  await expect(thread(page).getByText('And now?')).toBeVisible();
});

test('lets the person who plays the reviewer answer', async ({ page }) => {
  await open(page, BY_HAND);
  await box(page, 'Your message').fill('Is anybody there?');
  await button(page, 'Send').click();
  await expect(thread(page).getByText('Is anybody there?')).toBeVisible();
  await expect(thread(page).getByText('This reply is automatic')).toBeHidden();
  await box(page, 'Message of the review team').fill('Yes: me.');
  await button(page, 'Send as the reviewer').click();
  await expect(thread(page).getByText('Yes: me.')).toBeVisible();
});

test('shows a message that another tab sends, and keeps what is being typed', async ({
  page,
  context,
}) => {
  await open(page, withClient(READY));
  await box(page, 'Your message').fill('Half');
  const other = await openTab(context);
  await other.goto(TAB);
  await box(other, 'Your message').fill('From the other tab.');
  await button(other, 'Send').click();
  await expect(thread(page).getByText('From the other tab.')).toBeVisible();
  await expect(box(page, 'Your message')).toHaveValue('Half');
});
