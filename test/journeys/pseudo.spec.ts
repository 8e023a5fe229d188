import { expect, test } from './sweep.ts';
import { ROUTES } from './support/routes.ts';
import { findRawKeys, findTextFaults } from './support/text-faults.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const language of ['en-XA', 'ar-XB']) {
  for (const route of ROUTES) {
    test(`${route.name} holds its text in ${language}`, async ({ page, look }) => {
      await look(route, language);
      expect.soft(await findRawKeys(page), 'raw keys').toEqual([]);
      expect(await findTextFaults(page), 'clipped or overflowing text').toEqual([]);
    });
  }
}
