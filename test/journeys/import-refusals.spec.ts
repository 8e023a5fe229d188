import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { documentOf, fileOf, MINE, openFile, THEIRS } from './support/documents.ts';
import { dumpAll } from './support/dumps.ts';
import { putRecords } from './support/storage.ts';

/** No frame may wait longer than this (ms) while a document is looked into. */
const FREEZE = 1000;
/** A refusal comes within this (ms), on a busy machine too. */
const SOON = 20_000;

const SOUND = documentOf(THEIRS);
const [HEAD = '', TAIL = ''] = SOUND.split('"records": {');
const inRecords = (text: string): string => `${HEAD}"records": {${text}${TAIL}`;
const clients = (text: string): string => `${HEAD}"records": {"clients": [${text}]}}`;

/** Documents that somebody made to do harm, or that broke on their way; what is said, and where. */
const HOSTILE: readonly [string, () => string | Buffer, RegExp, string | RegExp | null][] = [
  ['nothing at all', () => '', /There is nothing in it/u, null],
  ['a letter', () => 'Dear Ada,\nsee you.', /no whole JSON/u, 'Line 1, column 1'],
  ['a missing bracket', () => SOUND.slice(0, -3), /no whole JSON/u, /^Line \d+, column \d+$/u],
  ['other people’s JSON', () => '{"name": "x"}', /no document of Birdhouse/u, null],
  ['no UTF-8', () => Buffer.from([0x7b, 0xff, 0xfe]), /not text in UTF-8/u, null],
  [
    'a newer release',
    () => SOUND.replace(/"recordVersion": \d+/u, '"recordVersion": 99'),
    /newer/u,
    null,
  ],
  [
    'a member __proto__',
    () => inRecords('"__proto__": {"admin": true},'),
    /__proto__/u,
    '/records/__proto__',
  ],
  [
    'a depth of 100,000',
    () => inRecords(`"x": ${'['.repeat(1e5)}${']'.repeat(1e5)},`),
    /deep/u,
    /^\/records\/x/u,
  ],
  [
    'a million short records',
    () => clients('{},'.repeat(1e6).slice(0, -1)),
    /should/u,
    /^\/records\/clients\/0/u,
  ],
  [
    'a number as text',
    () => SOUND.replace(/"revision": 1\b/u, '"revision": "1"'),
    /should/u,
    /\/revision$/u,
  ],
  [
    'half a character',
    () => SOUND.replace('Hearth', 'Hearth\\ud83c').replace('HEARTH', 'HEARTH\\ud83c'),
    /half a character/u,
    /^\/records/u,
  ],
  ['a client twice', () => twice(), /a second record/u, /^\/records\/clients/u],
  [
    'a client of nobody',
    () => documentOf({ clients: THEIRS.clients ?? [] }),
    /not among/u,
    /ownerId$/u,
  ],
];

function twice(): string {
  const [first, ...others] = THEIRS.clients ?? [];
  if (first === undefined) throw new Error('There is no client.');
  return documentOf({ ...THEIRS, clients: [first, first, ...others] });
}

/** Watches from now on how long the page goes without drawing. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(() => {
    const found = { longest: 0 };
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      found.longest = Math.max(found.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return found;
  });
  return async () => (await watched.jsonValue()).longest;
}

const refused = (page: Page) =>
  page.getByRole('region', { name: 'garden.json cannot be imported' });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await putRecords(page, MINE);
  await page.goto('about:blank');
  await page.goto('./#/data/import');
  await expect(page.getByText('Drop a document here')).toBeVisible();
});

for (const [what, make, said, place] of HOSTILE) {
  test(`refuses ${what}, says where, and writes nothing`, async ({ page }) => {
    const before = await dumpAll(page);
    const longest = await watchFrames(page);
    await openFile(page, make());
    await expect(refused(page)).toContainText(said, { timeout: SOON });
    if (place !== null) await expect(refused(page).locator('.place code')).toHaveText(place);
    expect(await longest()).toBeLessThan(FREEZE);
    await expect(
      page.getByRole('heading', { name: 'garden.json cannot be imported' }),
    ).toBeFocused();
    expect(await dumpAll(page)).toEqual(before);
  });
}

test('refuses what is too large before it reads it', async ({ page }) => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(101_000_000)], 'garden.json'));
    return data;
  });
  const longest = await watchFrames(page);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(refused(page)).toContainText('a document may have 100 MB', { timeout: SOON });
  expect(await longest()).toBeLessThan(FREEZE);
});

test('shows the words around the place, and takes the mended document', async ({ page }) => {
  await openFile(page, SOUND.replace('"format": "birdhouse",', '"format": "birdhouse",,'));
  await expect(refused(page).locator('pre mark')).toHaveText(',');
  await openFile(page, SOUND);
  await expect(page.getByRole('heading', { name: 'What an import would do' })).toBeVisible();
});

test('refuses a picture without a code, and several files at once', async ({ page }) => {
  await page.getByLabel('Choose a picture').setInputFiles(fileOf('no picture', 'photo.png'));
  await expect(page.getByRole('region', { name: 'photo.png cannot be imported' })).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ['a.json', 'b.json']) data.items.add(new File(['{}'], name));
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('Those are several files.')).toBeVisible();
});
