import { mkdir } from 'node:fs/promises';
import { expect, test } from '../journeys/fixture.ts';
import { limitStorage, putRecords } from '../journeys/support/storage.ts';
import { aClient, signedIn } from '../journeys/support/world.ts';
import { CLIENTS, importedFactsOf, writeRound } from './support/import-document.ts';
import { confirmButton, importTold, prepareImport } from './support/import-steps.ts';
import { readStored } from './support/stored.ts';
import { listedIn } from './support/workspaces-stored.ts';

for (const target of ['here', 'beside'] as const) {
  test(`writes nothing of an import ${target} for which there is no room, and all of it once there is`, async ({
    page,
  }, info) => {
    await mkdir(info.outputDir, { recursive: true });
    const lift = await limitStorage(page);
    await page.goto('./');
    await putRecords(page, { ...signedIn(), clients: [aClient(1)] });
    await page.reload();
    // Until it is open, the app notes when it was opened last.
    await expect(page.getByRole('button', { name: 'ada@example.com' })).toBeVisible();
    const before = await readStored(page);

    await prepareImport(page, await writeRound(info.outputDir, 1), target);
    await confirmButton(page, target).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The browser has no room left' });
    await expect(alert).toBeVisible();
    await expect(page.getByText('Nothing was written')).toBeVisible();
    const { 'birdhouse-snapshots': snapshots, ...after } = await readStored(page);
    expect(after).toEqual(before);
    expect(snapshots ?? { snapshots: [], parts: [] }).toEqual({ snapshots: [], parts: [] });

    await lift();
    await confirmButton(page, target).click();
    await expect(importTold(page, target)).toBeVisible();
    const stored = await readStored(page);
    const last = listedIn(stored).at(-1) ?? '';
    const counts = Object.values(importedFactsOf(stored[last] ?? {}).descriptions);
    expect(counts).toContain(CLIENTS);
  });
}
