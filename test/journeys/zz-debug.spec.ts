import { test, expect } from './fixture.ts';
import { putRecords } from './support/storage.ts';
import { clientIdOf } from './support/world.ts';
import { LOCALIZED } from './support/world-localizations.ts';
const TAB = `./#/clients/${clientIdOf(1)}/localizations`;
test('dbg', async ({ page }) => {
  test.setTimeout(20000);
  await page.goto('./'); await putRecords(page, LOCALIZED); await page.goto(`${TAB}/nl-NL`); await page.reload();
  await page.getByRole('textbox', { name: 'Away in Dutch' }).fill('<b>Hoi</b>');
  await page.getByRole('link', { name: 'All localizations' }).click();
  console.log(await page.getByRole('dialog').count(), page.url());
  await page.waitForTimeout(500);
  console.log(await page.getByRole('dialog').count(), page.url());
});
test('typed', async ({ page }) => {
  test.setTimeout(40000);
  await page.goto('./'); await putRecords(page, LOCALIZED); await page.goto(TAB); await page.reload();
  const field = page.getByRole('combobox', { name: 'Any other language' });
  for (const t of ['Dutch', '<script>x</script>', 'x'.repeat(10000), 'nl-nl','en-XA', '  ']) {
    await field.fill(t);
    await page.getByRole('button', { name: 'Add', exact: true }).click({timeout: 4000}).catch((e) => console.log('click', t.slice(0,10), e.message.slice(0, 600)));
    await page.waitForTimeout(300);
    console.log(t.slice(0,10), await page.locator('.problem').allInnerTexts());
  }
});
