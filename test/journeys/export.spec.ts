import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import type { Client } from '../../src/domain/client.ts';
import type { Grant } from '../../src/domain/grant.ts';
import { SECRET_MARKER } from '../../src/transfer/document.ts';
import { readDocument, type ReadDocument } from '../../src/transfer/read-document.ts';
import { unpackLink } from '../../src/transfer/share-link.ts';
import { expect, test } from './fixture.ts';
import { download, putRecords, readTable } from './support/storage.ts';
import { watch } from './support/complaints.ts';
import { aClient, BUSY, clientIdOf, signedIn, type World } from './support/world.ts';

const EXPORT = './#/data/export';
const ONE = `${EXPORT}?client=${clientIdOf(1)}`;

/** Ada's clients but for the one with a name that is longer than forms take. */
const CLIENTS = (BUSY.clients as readonly Client[]).filter(({ id }) => id !== clientIdOf(3));
const SOME: World = {
  ...BUSY,
  clients: CLIENTS,
  grants: (BUSY.grants as readonly Grant[]).filter(({ clientId }) => clientId !== clientIdOf(3)),
};
const SECRETS = CLIENTS.map(({ secret }) => secret);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const parcel = (page: Page) => page.getByRole('region', { name: 'Your document' });
const ready = (page: Page) => expect(parcel(page)).toHaveAttribute('aria-busy', 'false');

async function open(page: Page, world: World, url = EXPORT): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(url);
  await ready(page);
}

/** What the app's own reader makes of a document. */
function read(text: string): ReadDocument {
  const document = readDocument(text);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

async function unpacked(link: string): Promise<string> {
  const text = await unpackLink(link);
  if (!text.ok) throw new Error(text.error.code);
  return text.value;
}

/** What the browser saves when a button is pressed: the file's name and text. */
async function save(page: Page, name: string): Promise<{ filename: string; text: string }> {
  const coming = page.waitForEvent('download');
  const text = await download(page, () => button(page, name).click());
  return { filename: (await coming).suggestedFilename(), text };
}

const sorted = (rows: readonly unknown[]) =>
  (rows as readonly { readonly id: string }[]).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );

test('saves the whole demo to a file, images included, and says what it holds', async ({
  page,
}) => {
  await page.goto('./#/data');
  await button(page, 'Open a demo').click();
  await expect(page.getByText('This is a demo with made-up data.')).toBeVisible();
  await page.goto('./#/data/export');
  await ready(page);
  await expect(parcel(page).getByRole('list', { name: 'What it holds' })).toHaveText(
    /2\s*developers\s*6\s*clients\s*192\s*users\s*19\s*messages\s*4\s*images\s*9\s*mails/u,
  );
  await expect(parcel(page).getByText(/^Size: \d+\.\d kB$/u)).toBeVisible();
  const { filename, text } = await save(page, 'Download instead');
  expect(filename).toMatch(/^birdhouse-workspace-demo-\d{4}-\d\d-\d\d\.json$/u);
  const { contents, scope, hasSecrets } = read(text);
  expect({ scope, hasSecrets }).toEqual({ scope: 'workspace', hasSecrets: false });
  const porch = await readFile('public/samples/porch-phone.png');
  expect(contents.tables.images.map(({ content }) => content)).toContain(porch.toString('base64'));
  await expect(page.getByText(`Downloading ${filename}.`)).toBeVisible();
});

test('has every record as it is stored, and secrets only when they are asked for', async ({
  page,
}) => {
  await open(page, SOME);
  const without = (await save(page, 'Download instead')).text;
  for (const secret of SECRETS) expect(without).not.toContain(secret);
  expect(without.split(SECRET_MARKER)).toHaveLength(SECRETS.length + 1);
  await page.getByRole('radio', { name: /^Take them along/u }).check();
  await expect(parcel(page).getByText('With secrets')).toBeVisible();
  await ready(page);
  const { tables } = read((await save(page, 'Download instead')).text).contents;
  expect(tables.clients).toEqual(sorted(await readTable(page, 'clients')));
  expect(tables.grants).toEqual(sorted(await readTable(page, 'grants')));
  expect(tables.developers).toEqual(await readTable(page, 'developers'));
});

test('gives the same bytes again, but for the moment', async ({ page }) => {
  await open(page, SOME);
  const timeless = (text: string) => text.replace(/"exportedAt": ".*"/u, '');
  const first = (await save(page, 'Download instead')).text;
  await page.reload();
  await ready(page);
  const second = (await save(page, 'Download instead')).text;
  expect(timeless(second)).toBe(timeless(first));
  const meta = await readTable(page, 'meta');
  expect(meta).toContainEqual({ key: 'exportedAt', value: expect.any(Number) });
});

test('writes in a worker of its own, and keeps it for the next choice', async ({ page }) => {
  await page.goto('./');
  await putRecords(page, SOME);
  await page.goto('about:blank');
  const working = page.waitForEvent('worker');
  await page.goto(EXPORT);
  expect((await working).url()).toContain('export-worker');
  await ready(page);
  const [kept] = page.workers();
  await page.locator('main input[name=export-secrets]').nth(1).check();
  await ready(page);
  expect(page.workers()).toEqual([kept]);
});

test('saves where the picker says, and says when it cannot', async ({ page }) => {
  await page.addInitScript(() => {
    const written: Blob[] = [];
    const handle = {
      name: 'kept.json',
      createWritable: async () =>
        Promise.resolve({
          write: async (content: Blob) => Promise.resolve(void written.push(content)),
          close: async () => Promise.resolve(),
        }),
    };
    const picker = { written, handle, refuses: '', asked: {} };
    const showSaveFilePicker = async (asked: object) => {
      picker.asked = asked;
      if (picker.refuses !== '') throw new DOMException('no', picker.refuses);
      return Promise.resolve(handle);
    };
    Object.assign(window, { picker, showSaveFilePicker });
  });
  await open(page, SOME);
  await button(page, 'Save as …').click();
  await expect(page.getByText('Saved as kept.json.')).toBeVisible();
  const saved = await page.evaluate(async () => {
    const { picker } = window as unknown as { picker: { written: Blob[]; asked: object } };
    return { asked: picker.asked, text: await picker.written[0]!.text() };
  });
  expect(saved.asked).toMatchObject({
    suggestedName: expect.stringMatching(/^birdhouse-workspace-.+\.json$/u),
  });
  expect(read(saved.text).contents.tables.clients).toHaveLength(4);
  for (const refuses of ['AbortError', 'NotAllowedError']) {
    await page.evaluate((name) => {
      (window as unknown as { picker: { refuses: string } }).picker.refuses = name;
    }, refuses);
    await button(page, 'Save as …').click();
  }
  await expect(page.getByText(/^The browser could not write birdhouse-workspace-/u)).toHaveCount(1);
});

test('is a plain download where the browser has no picker', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await open(page, SOME);
  await expect(page.getByText('into its folder for downloads')).toBeVisible();
  expect(read((await save(page, 'Download')).text).contents.tables.clients).toHaveLength(4);
});

test('goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SOME);
  await page.getByRole('radio', { name: /^Compact/u }).check();
  await ready(page);
  await button(page, 'Copy the text').click();
  await expect(page.getByText('The document is on the clipboard.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).not.toContain('\n');
  expect(read(text).contents.tables.clients).toHaveLength(4);
});

test('is laid out to be copied by hand when the browser refuses the clipboard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A page in between has no clipboard at all.
    if (!isSecureContext) return;
    navigator.clipboard.writeText = async () => Promise.reject(new Error('refused'));
  });
  await open(page, SOME);
  await button(page, 'Copy the text').click();
  const text = page.getByRole('textbox', { name: 'Text of the document' });
  await expect(text).toBeFocused();
  const selected = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(read(selected).contents.tables.clients).toHaveLength(4);
});

test('takes one developer, or clients found by a search', async ({ page }) => {
  const many = Array.from({ length: 10 }, (_, at) => aClient(at + 1));
  await open(page, { ...signedIn(), clients: many });
  await page.getByRole('radio', { name: /^One developer/u }).check();
  await expect(page.getByLabel('Developer', { exact: true })).toHaveValue(/./u);
  await ready(page);
  const developer = await save(page, 'Download instead');
  expect(developer.filename).toMatch(/^birdhouse-developer-/u);
  expect(read(developer.text)).toMatchObject({ scope: 'developer', contents: { workspace: null } });
  await page.getByRole('radio', { name: /^Some clients/u }).check();
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('light 1');
  await button(page, 'Choose the 2 found').click();
  await expect(page.getByText('2 of 10 chosen')).toBeVisible();
  await ready(page);
  const { contents } = read((await save(page, 'Download instead')).text);
  expect(contents.tables.clients.map(({ name }) => name).sort()).toEqual([
    'Porch Light 1',
    'Porch Light 10',
  ]);
  expect(contents.tables.developers).toMatchObject([{ email: 'ada@example.com', firstName: '' }]);
});

const link = (page: Page): Locator => page.getByRole('textbox', { name: 'Link', exact: true });

test('becomes a link that opens in another browser, and says that it opens on this device only', async ({
  page,
  context,
  browser,
  complaints,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SOME);
  await page.goto('./#/clients');
  await page.getByRole('link', { name: 'Porch Light 1' }).click();
  await page.getByRole('link', { name: 'Export' }).click();
  await expect(page.getByRole('checkbox', { name: /^Porch Light 1/u })).toBeChecked();
  await ready(page);
  await button(page, 'Show the link').click();
  await expect(page.getByText('This address opens on this device only')).toBeVisible();
  await button(page, 'Copy Link').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link(page).inputValue());
  expect(copied.startsWith(`${baseURL}#/open/`)).toBe(true);
  const { scope, contents } = read(await unpacked(copied));
  expect(scope).toBe('clients');
  expect(contents.tables.clients.map(({ name }) => name)).toEqual(['Porch Light 1']);
  const other = await browser.newContext();
  await watch(other, new URL(baseURL!).origin, complaints);
  const theirs = await other.newPage();
  await theirs.goto(copied);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Import');
  await other.close();
});

test('becomes a code to paste, or a link to another address', async ({ page }) => {
  await open(page, SOME, ONE);
  await button(page, 'Show the link').click();
  const code = await page.getByRole('textbox', { name: 'Code' }).inputValue();
  expect(read(await unpacked(code)).contents.tables.clients).toHaveLength(1);
  const address = page.getByRole('textbox', { name: 'Address of the app' });
  await address.fill('ftp://birdhouse.example/');
  await expect(page.getByText('An address of ftp opens nothing for others.')).toBeVisible();
  await expect(link(page)).toHaveCount(0);
  await address.fill('https://birdhouse.example/class/');
  await expect(link(page)).toHaveValue(`https://birdhouse.example/class/#/open/${code}`);
  await expect(page.getByText('This address opens on this device only')).toHaveCount(0);
});

test('warns of secrets in a link, and of one that chat programs cut', async ({ page }) => {
  const values = randomBytes(6_000).toString('hex');
  await open(page, { ...SOME, drafts: [{ id: '/form', values, updatedAt: 1 }] });
  await page.getByRole('radio', { name: /^Take them along/u }).check();
  await ready(page);
  await button(page, 'Show the link').click();
  await expect(
    page.getByText('Everybody who sees this link can read the secrets in it.'),
  ).toBeVisible();
  await expect(page.getByText(/cut addresses of more than 8,000 characters/u)).toBeVisible();
  expect(await unpacked(await link(page).inputValue())).toContain(SECRETS[0]);
});

test('says when it is too long for a link', async ({ page }) => {
  const values = randomBytes(100_000).toString('hex');
  await open(page, { ...SOME, drafts: [{ id: '/form', values, updatedAt: 1 }] });
  await expect(page.getByText('It is too long for a link.')).toBeVisible();
  await button(page, 'Show the link').click();
  await expect(
    page.getByText('That would be a link of more than 100,000 characters', { exact: false }),
  ).toBeVisible();
  await expect(link(page)).toHaveCount(0);
});

/** A picture in black and white, as the browser decodes it. */
async function pixelsOf(page: Page, picture: Buffer) {
  const { width, height, dark } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const size = { width: bitmap.width, height: bitmap.height };
    const context = new OffscreenCanvas(size.width, size.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, size.width, size.height);
    const pixels = Array.from({ length: data.length / 4 }, (_pixel, at) => data[at * 4]! < 128);
    return { ...size, dark: pixels.map((isDark) => (isDark ? 'x' : ' ')).join('') };
  }, picture.toString('base64'));
  const data = new Uint8ClampedArray(dark.length * 4).fill(255);
  for (let at = 0; at < dark.length; at += 1)
    if (dark[at] === 'x') data.fill(0, at * 4, at * 4 + 3);
  return { width, height, data };
}

test('becomes a QR code, whose picture leads back to the document', async ({ page }) => {
  await open(page, SOME, ONE);
  await button(page, 'Show the link').click();
  await button(page, 'Show the QR code').click();
  const drawing = page.getByRole('img', { name: 'QR code of the link' });
  await expect(drawing).toBeVisible();
  const shown = await link(page).inputValue();
  expect(decodeQR(await pixelsOf(page, await drawing.screenshot()))).toBe(shown);
  const saving = page.waitForEvent('download');
  await button(page, 'Save the picture').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^birdhouse-client-porch-light-1-.+\.png$/u);
  const picture = await readFile(await saved.path());
  const decoded = decodeQR(await pixelsOf(page, picture));
  expect(decoded).toBe(shown);
  expect(read(await unpacked(decoded)).contents.tables.clients).toHaveLength(1);
});

test('says by how much it is too large for a QR code', async ({ page }) => {
  const values = randomBytes(2_000).toString('hex');
  await open(page, { ...SOME, drafts: [{ id: '/form', values, updatedAt: 1 }] });
  await expect(page.getByText('It is too large for a QR code.')).toBeVisible();
  await button(page, 'Show the QR code').click();
  await expect(
    page.getByText(/The link has \d,\d{3} characters; the largest QR code holds 2,953\./u),
  ).toBeVisible();
});
