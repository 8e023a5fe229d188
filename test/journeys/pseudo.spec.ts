import { expect, test } from './fixture.ts';
import { ROUTES, visit } from './support/routes.ts';
import { findRawKeys, findTextFaults } from './support/text-faults.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 360, height: 740 },
});

for (const language of ['en-XA', 'ar-XB']) {
  for (const route of ROUTES) {
    test(`${route.name} holds its text in ${language}`, async ({ context, page }) => {
      await context.addInitScript((chosen) => {
        // The page in between has an origin without storage.
        if (location.protocol !== 'about:') localStorage.setItem('birdhouse.language', chosen);
      }, language);
      await visit(page, route);
      expect(await findRawKeys(page), 'raw keys').toEqual([]);
      expect(await findTextFaults(page), 'clipped or overflowing text').toEqual([]);
    });
  }
}
