import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { tabTo } from './support/keyboard.ts';
import { SANDBOX, TRIED } from './support/world-sandbox.ts';

const explorer = (page: Page) => page.getByRole('region', { name: 'API explorer' });
const product = (page: Page) => page.getByRole('region', { name: 'Your product' });
const travels = (page: Page) => page.getByRole('region', { name: 'What travels' });
const act = (page: Page, name: string) =>
  explorer(page).getByRole('button', { name, exact: true }).click();

async function open(page: Page): Promise<void> {
  await page.goto('./#/');
  await putRecords(page, SANDBOX);
  await page.goto('about:blank');
  await page.goto(`./#/clients/${TRIED}/try`);
  await expect(explorer(page).getByRole('treeitem', { name: /^Everything/u })).toBeVisible();
}

async function connect(page: Page): Promise<void> {
  await act(page, 'Get a token');
  await expect(explorer(page).getByText('The homes of Grace')).toBeVisible();
}

async function choose(page: Page, name: string): Promise<void> {
  await explorer(page).getByRole('searchbox').fill(name);
  await explorer(page)
    .getByRole('treeitem', { name: new RegExp(`^${name} `, 'u') })
    .first()
    .click();
}

test('reads the target of a thermostat, writes it, and shows both as they travel', async ({
  page,
}) => {
  await open(page);
  await connect(page);
  await choose(page, 'target_temperature_f');
  await act(page, 'Read');
  await expect(explorer(page).getByRole('region', { name: 'The answer as it came' })).toHaveText(
    '73',
  );
  await explorer(page).getByRole('spinbutton', { name: 'New value' }).fill('66');
  await act(page, 'Write');
  const item = explorer(page).getByRole('treeitem', { selected: true });
  await expect(item).toHaveAccessibleName(/^target_temperature_f 66 can be read and written$/u);
  const written = travels(page).getByRole('button', { name: /^Writes PUT/u });
  await written.click();
  await expect(
    travels(page).getByText(/PUT \/sandbox\/api\/devices\/thermostats\/warm/u),
  ).toBeVisible();
  const [home] = (await readTable(page, 'structures')) as { thermostats: { target: number }[] }[];
  expect(Math.round((home!.thermostats[0]!.target * 9) / 5 + 32)).toBe(66);
});

test('hears of a dial that is turned, and of the end of the connection', async ({ page }) => {
  await open(page);
  await connect(page);
  await choose(page, 'target_temperature_f');
  await act(page, 'Listen');
  const log = explorer(page).getByRole('region', { name: 'What the stream says' });
  await expect(log.getByText('"data":73')).toBeVisible();
  const dial = product(page).getByRole('slider').first();
  await dial.focus();
  await page.keyboard.press('ArrowRight');
  await product(page)
    .getByRole('button', { name: /^Turn the dial/u })
    .first()
    .click();
  await expect(log.getByText('"data":74')).toBeVisible();
  await expect(explorer(page).getByRole('treeitem', { selected: true })).toContainText('74');
  await product(page).getByRole('button', { name: 'The end' }).click();
  await product(page).getByRole('button', { name: 'Disconnect' }).click();
  await expect(log.getByText('auth_revoked')).toBeVisible();
  await expect(explorer(page).getByText('the line is closed')).toBeVisible();
});

test('names the permission that a closed field misses, and explains the refusal', async ({
  page,
}) => {
  await open(page);
  await connect(page);
  await choose(page, 'postal_code');
  const reading = explorer(page).getByRole('region', { name: 'Reading closed' });
  await expect(reading).toContainText('Postal code');
  await expect(reading).toContainText('Missing: this client has not chosen it.');
  await act(page, 'Read');
  await expect(explorer(page).getByText('Refused with 403')).toBeVisible();
  await expect(explorer(page).getByText('api/forbidden')).toBeVisible();
  await reading.getByRole('link', { name: 'Change the permissions of this client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Permissions' })).toBeVisible();
});

test('is walked by keys alone, in both directions of writing', async ({ page }) => {
  await page.goto('./#/');
  await page.evaluate(() => {
    localStorage.setItem('birdhouse.language', 'ar-XB');
  });
  await putRecords(page, SANDBOX);
  await page.goto('about:blank');
  await page.goto(`./#/clients/${TRIED}/try`);
  const items = page.getByRole('treeitem');
  const focused = page.locator('[role=treeitem]:focus');
  await items.first().waitFor();
  await tabTo(items.first());
  await page.keyboard.press('End');
  await expect(focused).toContainText('metadata');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toContainText('access_token');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('dev');
  await expect(focused).toContainText('devices');
  // The whole tree is one stop.
  await page.keyboard.press('Tab');
  await expect(focused).toHaveCount(0);
});
