import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './sweep.ts';
import { ROUTES, settle } from './support/routes.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

/** What axe finds, one line each: the rule and where. */
async function violations(page: Page): Promise<string[]> {
  // What is legacy about that mode is that it stays out of foreign frames, and there are none; the
  // other one opens a page for each analysis, which takes two to four times as long.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const route of ROUTES) {
  test(`${route.name} is accessible in both themes, narrow and wide`, async ({ page, look }) => {
    await look(route, 'en');
    for (const colorScheme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
