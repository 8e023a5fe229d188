import { test } from './fixture.ts';
import { visit } from './support/routes.ts';
import { GROWN_WORLD, GROWN } from './support/world-permissions.ts';
for (const [w, scheme] of [[1280,'light'],[360,'dark']] as const)
test(`shot ${w}`, async ({ page }) => {
  await page.setViewportSize({ width: w, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await visit(page, { name: 'x', hash: `#/clients/${GROWN.id}/permissions`, world: GROWN_WORLD });
  await page.screenshot({ path: `/tmp/perms-${w}.png`, fullPage: true });
  await page.getByRole('button', { name: 'Edit Camera', exact: true }).click();
  await page.getByRole('radio', { name: 'read/write v3' }).check();
  await page.getByRole('button', { name: 'Done with Camera', exact: true }).click();
  await page.getByRole('button', { name: 'Edit Security State' }).click();
  await page.getByRole('radio', { name: 'None' }).check();
  await page.getByRole('button', { name: 'Done with' }).click();
  await page.getByRole('button', { name: 'Edit Camera + Images', exact: true }).click();
  await page.getByRole('radio', { name: 'read v4' }).check();
  await page.getByRole('textbox').fill('Shows pictures');
  await page.getByRole('textbox').blur();
  await page.screenshot({ path: `/tmp/perms-edit-${w}.png`, fullPage: true });
});
