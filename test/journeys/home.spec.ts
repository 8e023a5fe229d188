import type { Locator, Page } from '@playwright/test';
import type { Structure } from '../../src/domain/structure.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { homeWorld } from './support/world-home.ts';

const HOME = './#/home';
const dialOf = (page: Page, name: string) => page.getByRole('slider', { name });
const picture = (page: Page) => page.getByRole('region', { name: 'The structure Home' });

async function open(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'commit' });
  await putRecords(page, homeWorld());
  await page.goto('about:blank');
  await page.goto(HOME);
  await expect(picture(page)).toBeVisible();
}

const stored = async (page: Page): Promise<Structure> => {
  const [found] = (await readTable(page, 'structures')) as Structure[];
  if (found === undefined) throw new Error('There is no structure.');
  return found;
};

/** The middle of a dial's face. */
async function centreOf(slider: Locator): Promise<{ x: number; y: number; radius: number }> {
  const box = await slider.locator('..').boundingBox();
  if (box === null) throw new Error('The dial is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 };
}

test('turns a dial by its rim, and another tab follows', async ({ page, context }) => {
  await open(page);
  const slider = dialOf(page, 'Target: Living Room');
  await slider.scrollIntoViewIfNeeded();
  await expect(slider).toHaveAttribute('aria-valuenow', '23');
  const { x, y, radius } = await centreOf(slider);
  const rim = radius * 0.8;
  // From the top, half way round, to the right.
  await page.mouse.move(x, y - rim);
  await page.mouse.down();
  await expect(slider).toHaveAttribute('aria-valuenow', '20.5');
  await page.mouse.move(x + rim * 0.7, y - rim * 0.7, { steps: 4 });
  await page.mouse.move(x + rim, y, { steps: 4 });
  await expect(slider).toHaveAttribute('aria-valuenow', '28');
  expect((await stored(page)).thermostats[0]?.target).toBe(23);
  await page.mouse.up();
  await expect.poll(async () => (await stored(page)).thermostats[0]?.target).toBe(28);

  const other = await context.newPage();
  await other.goto(HOME);
  await expect(dialOf(other, 'Target: Living Room')).toHaveAttribute('aria-valuenow', '28');
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(dialOf(other, 'Target: Living Room')).toHaveAttribute('aria-valuenow', '26');
  await expect(dialOf(other, 'Target: Living Room')).toHaveAttribute('aria-valuetext', /heating/u);
});

test('presses the middle of a dial and the gap below, and nothing turns', async ({ page }) => {
  await open(page);
  const slider = dialOf(page, 'Target: Living Room');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, radius } = await centreOf(slider);
  await page.mouse.click(x, y);
  await page.mouse.click(x, y + radius * 0.85);
  await expect(slider).toHaveAttribute('aria-valuenow', '23');
});

test('lets the alarm of the kitchen go off by keyboard, and calms it down', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Alarm: Kitchen. All is well.' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Smoke and CO alarm: Kitchen' });
  await expect(panel).toBeVisible();
  const smoke = panel.getByRole('group', { name: 'Smoke' });
  await smoke.getByRole('radio', { name: 'OK' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const alarm = page.getByRole('button', { name: 'Alarm: Kitchen. Smoke: emergency!' });
  await expect(alarm).toBeFocused();
  await expect(page.getByText('Shut off')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await smoke.getByRole('radio', { name: 'OK' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Shut off')).toHaveCount(0);
});

test('moves the sky and the rooms with the clock', async ({ page }) => {
  await open(page);
  await expect(page.getByText('40 minutes left')).toBeVisible();
  await page.getByRole('button', { name: 'House and weather: Home' }).click();
  await page.getByRole('button', { name: '15 minutes' }).click();
  await expect(page.getByText('25 minutes left')).toBeVisible();
  await page.getByRole('button', { name: '6 hours' }).click();
  await page.getByRole('button', { name: '6 hours' }).click();
  await expect(picture(page)).toHaveClass(/night/u);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Holding')).toHaveCount(2);
});

test('fits a phone from edge to edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole('button', { name: 'Settings: Front Door' }).click();
  const panel = page.getByRole('dialog', { name: 'Camera: Front Door' });
  await panel.getByRole('switch', { name: 'Streaming' }).uncheck();
  await expect(page.getByText('The camera is switched off.')).toBeVisible();
  const box = await panel.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 360 });
  expect((await stored(page)).cameras[0]?.isStreaming).toBe(false);
});
