import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ROUTES, settle, visit } from './support/routes.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

/** What axe finds, one line each: the rule and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const route of ROUTES) {
  test(`${route.name} is accessible in both themes, narrow and wide`, async ({ page }) => {
    await visit(page, route);
    for (const colorScheme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
