import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { ROUTES, settle } from '../journeys/support/routes.ts';
import { test } from '../journeys/sweep.ts';

const WIDTHS = [360, 768, 1280];
const SHOWN = [
  { language: 'en', themes: ['light', 'dark'] },
  { language: 'ar-XB', themes: ['light'] },
] as const;

for (const { language, themes } of SHOWN) {
  for (const route of ROUTES) {
    test(`${language} ${route.name}`, async ({ page, look }) => {
      await look(route, language);
      // What lies on top of a page covers the window, not the page.
      const isCovered = (await page.locator('dialog[open], [popover]:popover-open').count()) > 0;
      for (const colorScheme of themes) {
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
          await settle(page);
          const name = `${route.name}-${colorScheme}-${width}.png`;
          await page.screenshot({
            path: join(ROOT, 'screenshots', language, name),
            fullPage: !isCovered,
          });
        }
      }
    });
  }
}
