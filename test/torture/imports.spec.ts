import { mkdir } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { appUrl } from '../journeys/support/serve-build.ts';
import { putRecords } from '../journeys/support/storage.ts';
import { aClient, signedIn } from '../journeys/support/world.ts';
import { chanceOf } from './support/chance.ts';
import { noFigures, report } from './support/figures.ts';
import { importedFactsOf, NOTHING, withRound, writeRound } from './support/import-document.ts';
import { confirmButton, importTold, prepareImport, type Target } from './support/import-steps.ts';
import { partsIn } from './support/integrity.ts';
import { judge } from './support/judge.ts';
import { openApp, press, pressAndKill, withVictim } from './support/kill-rounds.ts';
import { KILLS_PER_LANE, SEED } from './support/settings.ts';
import { readStored } from './support/stored.ts';
import {
  factsOfAll,
  forgetOthers,
  listedIn,
  snapshotsInPart,
  unlistedIn,
} from './support/workspaces-stored.ts';

/** Later than an undisturbed import is told of (times its own duration). */
const LATEST = 1.2;

/** Lets one import come in, and tells how long that took (ms). */
async function timeOne(page: Page, path: string, target: Target): Promise<number> {
  await prepareImport(page, path, target);
  const started = performance.now();
  await press(confirmButton(page, target));
  await importTold(page, target).waitFor();
  return performance.now() - started;
}

/** A page of the app's origin on which nothing runs. */
async function lookFromOutside(page: Page): Promise<Awaited<ReturnType<typeof readStored>>> {
  await page.goto(`${appUrl()}favicon.svg`);
  return readStored(page);
}

/** What a start of the app has not removed of imports that died; it has a moment for that. */
async function leftAfterStart(page: Page): Promise<string[]> {
  await openApp(page);
  let left: string[] = [];
  const look = async (): Promise<string[]> => {
    left = unlistedIn(await readStored(page, 'birdhouse-registry'));
    return left;
  };
  await expect
    .poll(look)
    .toEqual([])
    .catch(() => undefined);
  return left;
}

/** A workspace with a client, whose records an import is to change or to leave alone. */
async function setUp(page: Page): Promise<void> {
  await openApp(page);
  await putRecords(page, { ...signedIn(), clients: [aClient(1)] });
  await page.reload();
}

for (const target of ['here', 'beside'] as const) {
  test(`writes all of an import ${target} or nothing, however it dies`, async ({
    browserName: _browserName,
  }, info) => {
    const chance = chanceOf(SEED, `imports ${target}`);
    const figures = noFigures();
    await mkdir(info.outputDir, { recursive: true });
    await withVictim(async ({ start, dropBrokenStore, complaints }) => {
      let chromium = await start();
      await setUp(chromium.page);
      const duration = await timeOne(chromium.page, await writeRound(info.outputDir, 1), target);

      for (let round = 2; figures.kills < KILLS_PER_LANE; round += 1) {
        const before = await lookFromOutside(chromium.page);
        const [own = ''] = listedIn(before);
        await forgetOthers(chromium.page, own);
        await openApp(chromium.page, '#/clients');
        await expect(chromium.page.getByRole('link', { name: 'Porch Light 1' })).toBeVisible();
        await prepareImport(chromium.page, await writeRound(info.outputDir, round), target);
        const isTold = await pressAndKill(
          chromium,
          (page) => press(confirmButton(page, target)),
          (page) => importTold(page, target).waitFor(),
          chance.next() * duration * LATEST,
        );
        if (await dropBrokenStore()) {
          figures.broken += 1;
          chromium = await start();
          await setUp(chromium.page);
          continue;
        }

        chromium = await start();
        const after = await lookFromOutside(chromium.page);
        const ownBefore = importedFactsOf(before[own] ?? {});
        const { changeCount: _changeCount, ...made } = withRound(NOTHING, round);
        judge(figures, {
          isTold,
          found: { own: importedFactsOf(after[own] ?? {}), all: factsOfAll(after).slice(1) },
          without: { own: ownBefore, all: [] },
          with:
            target === 'here'
              ? { own: withRound(ownBefore, round), all: [] }
              : { own: ownBefore, all: [made] },
        });
        figures.unfinished += unlistedIn(after).length;
        const wrong = listedIn(after).flatMap((name) => partsIn(after[name] ?? {}));
        expect.soft([...wrong, ...snapshotsInPart(after)], `kill ${figures.kills}`).toEqual([]);
        const left = await leftAfterStart(chromium.page);
        figures.leftovers += left.length;
        expect.soft(left, `kill ${figures.kills}, after the next start`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
    report(info, `imports ${target}`, figures);
  });
}
