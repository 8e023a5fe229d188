import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { SANDBOX, TRIED, webSandbox } from './support/world-sandbox.ts';
import type { World } from './support/world.ts';

const URI = 'https://awesomest.example/callback';
const WEB = webSandbox([URI]);

const product = (page: Page) => page.getByRole('region', { name: 'Your product' });
const user = (page: Page) => page.getByRole('region', { name: 'What the user sees' });
const travels = (page: Page) => page.getByRole('region', { name: 'What travels' });
const press = (page: Page, name: string) => product(page).getByRole('button', { name }).click();

async function open(page: Page, world: World): Promise<void> {
  await page.goto('./#/');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(`./#/clients/${TRIED}/try`);
  await expect(page.getByRole('heading', { level: 1, name: 'Try it' })).toBeVisible();
}

test('goes the way of a web client step by step, to a dial that turns', async ({ page }) => {
  await open(page, WEB);
  await press(page, 'Send the user there');
  await expect(user(page).getByText('would like')).toBeVisible();
  await user(page).getByRole('button', { name: 'Accept' }).click();
  await expect(
    user(page).getByText('The browser would go here now. We only show it.'),
  ).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#/clients/${TRIED}/try`);
  await press(page, 'Check the state');
  await press(page, 'Exchange the code');
  await expect(product(page).getByText('Connected', { exact: true })).toBeVisible();
  await press(page, 'Read everything');
  const dial = product(page).getByRole('slider').first();
  await dial.focus();
  await page.keyboard.press('ArrowRight');
  const asked = Number(await dial.inputValue());
  await product(page)
    .getByRole('button', { name: /^Turn the dial/u })
    .first()
    .click();
  await expect(product(page).getByText('The dial is turned.')).toBeVisible();
  await expect(travels(page).getByText('PUT', { exact: false }).first()).toBeVisible();
  await page.goto('./#/home');
  await expect(page.getByRole('slider').first()).toBeVisible();
  const [home] = (await readTable(page, 'structures')) as { thermostats: { target: number }[] }[];
  const targets = home?.thermostats.map(({ target }) => Math.round((target * 9) / 5 + 32));
  expect(targets).toContain(asked);
});

test('shows a PIN, takes it as it is typed, and ends the connection', async ({ page }) => {
  await open(page, SANDBOX);
  await press(page, 'Send the user there');
  await user(page).getByRole('button', { name: 'Accept' }).click();
  const pin = user(page).getByRole('status', { name: 'PIN' });
  const typed = (await pin.innerText()).toLowerCase();
  await product(page).getByRole('textbox', { name: 'PIN' }).fill(` ${typed} `);
  await press(page, 'Take this PIN');
  await press(page, 'Exchange the code');
  await expect(product(page).getByText('Connected', { exact: true })).toBeVisible();
  await product(page).getByRole('button', { name: 'The end' }).click();
  await press(page, 'Disconnect');
  await expect(product(page).getByText('The connection is gone.')).toBeVisible();
  expect(await readTable(page, 'grants')).toEqual([]);
});

test('asks again after the client’s version has risen, and shows every message as HTTP', async ({
  page,
}) => {
  await open(page, WEB);
  await page.getByRole('button', { name: 'Run it all' }).click();
  await expect(product(page).getByRole('slider').first()).toBeVisible();
  const clients = WEB.clients?.map((client) => ({ ...(client as object), version: 2 })) ?? [];
  await putRecords(page, { clients });
  await page.reload();
  await press(page, 'Send the user there');
  await expect(user(page).getByText(/You accepted version 1; this is version 2/u)).toBeVisible();
  await user(page).getByRole('button', { name: 'Accept' }).click();
  await expect
    .poll(async () => (await readTable(page, 'grants'))[0])
    .toMatchObject({
      acceptedVersion: 2,
    });
  const message = travels(page)
    .getByRole('button', { name: /Asks for consent/u })
    .last();
  await message.click();
  await expect(travels(page).getByText('HTTP/1.1 303', { exact: false }).last()).toBeVisible();
});
