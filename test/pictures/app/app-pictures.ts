import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import { WEB_MANIFEST } from '../../../scripts/lib/web-manifest.mjs';
import { test } from '../../journeys/fixture.ts';
import { settle } from '../../journeys/support/routes.ts';

/** Pictures that are part of the app: its icons, and the screens shown when it is installed. */
const PUBLIC = join(ROOT, 'public');
const PAPER = WEB_MANIFEST.background_color ?? '';

/** Icons by file: how large, how much of that the house takes, how round the corners are. */
const ICONS: Readonly<Record<string, { size: number; house: number; round: number }>> = {
  'icon-192.png': { size: 192, house: 0.82, round: 0.22 },
  'icon-512.png': { size: 512, house: 0.82, round: 0.22 },
  // Any mask leaves the middle four fifths, and the corners of the house must stay within.
  'maskable-512.png': { size: 512, house: 0.72, round: 0 },
  'apple-touch-icon.png': { size: 180, house: 0.78, round: 0 },
};

for (const [name, { size, house, round }] of Object.entries(ICONS)) {
  test(name, async ({ page }) => {
    const drawing = await readFile(join(import.meta.dirname, 'house.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    const inset = ((1 - house) / 2) * size;
    await page.setContent(`
      <style>
        body { margin: 0 }
        div { box-sizing: border-box; width: ${size}px; height: ${size}px; padding: ${inset}px;
          border-radius: ${round * size}px; background: ${PAPER} }
        svg { display: block; width: 100%; height: 100% }
      </style>
      <div>${drawing}</div>`);
    await page.screenshot({ path: join(PUBLIC, 'icons', name), omitBackground: true });
  });
}

for (const { src, sizes } of WEB_MANIFEST.screenshots ?? []) {
  test(src, async ({ page }) => {
    const [width, height] = sizes.split('x').map(Number);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: width!, height: height! });
    // Its clients have better names than those of the tests.
    await page.goto('./#/data');
    await page.locator('main .demo button').click();
    await page.getByRole('heading', { level: 1, name: 'OAuth Clients' }).waitFor();
    await settle(page);
    await page.screenshot({ path: join(PUBLIC, src) });
  });
}
