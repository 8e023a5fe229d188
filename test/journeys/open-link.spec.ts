import type { Page } from '@playwright/test';
import { packedLink } from '../builders/packed-link.ts';
import { expect, test } from './fixture.ts';
import { documentOf, MINE, THEIRS } from './support/documents.ts';
import { dumpAll, workspacesOf } from './support/dumps.ts';
import { putRecords } from './support/storage.ts';

const plan = (page: Page) => page.getByRole('heading', { name: 'What an import would do' });
const linkTo = async (text: string): Promise<string> => `./#/open/${await packedLink(text)}`;

async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await putRecords(page, MINE);
  await page.goto('about:blank');
}

test('opens beside mine what a link carries, marked as shared; mine stays byte for byte', async ({
  page,
}) => {
  await begin(page);
  await page.goto(await linkTo(documentOf(THEIRS, { secrets: false })));
  await expect(plan(page)).toBeVisible();
  await expect(page.getByText('Somebody shared this with you')).toBeVisible();
  await expect(page.getByText(/^Secrets were left out/u)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Beside mine/u })).toBeChecked();
  const before = await dumpAll(page);
  const [own = ''] = workspacesOf(before);
  await page.getByRole('button', { name: /beside mine$/u }).click();
  await page.getByRole('button', { name: 'Go to Ada’s garden' }).click();
  await expect(page.getByRole('banner')).toContainText('Ada’s garden');
  await expect(page.getByRole('link', { name: 'Bird Bath' })).toBeVisible();
  const after = await dumpAll(page);
  expect(after[own]).toEqual(before[own]);
  expect(workspacesOf(after)).toHaveLength(2);
  expect(JSON.stringify(after)).not.toContain('made-anew-on-import');
});

test('touches nothing when it is only looked at', async ({ page }) => {
  await begin(page);
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const before = await dumpAll(page);
  await page.goto(await linkTo(documentOf(THEIRS)));
  await expect(plan(page)).toBeVisible();
  await page.getByRole('button', { name: 'Do not import' }).click();
  await page.getByRole('link', { name: 'Open a document another way' }).click();
  await expect(page.getByText('Drop a document here')).toBeVisible();
  expect(await dumpAll(page)).toEqual(before);
});

test('goes into mine only when I choose that', async ({ page }) => {
  await begin(page);
  await page.goto(await linkTo(documentOf(THEIRS)));
  await page.getByRole('radio', { name: /^Into this workspace/u }).check();
  await page.getByRole('button', { name: 'Add 2 and replace 1' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  expect(workspacesOf(await dumpAll(page))).toHaveLength(1);
});

test('follows a second link in the same tab', async ({ page }) => {
  await begin(page);
  await page.goto(await linkTo(documentOf(THEIRS)));
  await expect(plan(page)).toBeVisible();
  const developers = THEIRS.developers ?? [];
  await page.goto(await linkTo(documentOf({ developers })));
  await expect(page.getByText('One developer, no clients')).toBeVisible();
});

for (const [what, make, said] of [
  ['cut off', async () => (await linkTo(documentOf(THEIRS))).slice(0, 200), 'The link is damaged'],
  ['of other letters', async () => Promise.resolve('./#/open/hello*world'), 'The link is damaged'],
  ['a bomb', async () => linkTo(' '.repeat(60_000_000)), 'The link unpacks to more than'],
  ['no document', async () => linkTo('{"a": 1}'), 'no document of Birdhouse'],
] as const) {
  test(`refuses a link that is ${what}, and writes nothing`, async ({ page }) => {
    await begin(page);
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const before = await dumpAll(page);
    await page.goto(await make());
    const refused = page.getByRole('region', { name: 'This cannot be imported' });
    await expect(refused).toContainText(said, { timeout: 20_000 });
    await expect(refused).toContainText('Nothing was written');
    expect(await dumpAll(page)).toEqual(before);
  });
}
