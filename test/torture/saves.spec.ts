import { expect, test, type Page } from '@playwright/test';
import { putRecords } from '../journeys/support/storage.ts';
import { aClient, signedIn } from '../journeys/support/world.ts';
import { chanceOf, type Chance } from './support/chance.ts';
import { factsOf } from './support/facts.ts';
import { noFigures, report } from './support/figures.ts';
import { partsIn } from './support/integrity.ts';
import { judge } from './support/judge.ts';
import { openApp, press, pressAndKill, withVictim } from './support/kill-rounds.ts';
import { chooseSave, type Ids } from './support/saves.ts';
import { KILLS_PER_LANE, LANES, SEED } from './support/settings.ts';
import { readOnlyWorkspace, type StoredTables } from './support/stored.ts';

/** How many saves may be finished in a round before the one that is cut off. */
const MOST_BEFORE = 2;

/** When the browser dies after a press (ms): mostly while the save is under way. */
const delayOf = (chance: Chance): number =>
  chance.next() < 0.8 ? chance.between(0, 120) : chance.between(120, 400);

const idsOf = (tables: StoredTables): Ids =>
  new Map((tables.clients ?? []).map(({ name, id }) => [String(name), String(id)]));

/** A workspace with two clients to change. */
async function setUp(page: Page): Promise<void> {
  await openApp(page);
  await putRecords(page, { ...signedIn(), clients: [aClient(1), aClient(2)] });
  await page.reload();
}

for (const lane of LANES) {
  test(`keeps every save that it told of, and none in part, however it dies (${lane})`, async ({
    browserName: _browserName,
  }, info) => {
    const chance = chanceOf(SEED, `saves ${lane}`);
    const figures = noFigures();
    let number = 0;
    await withVictim(async ({ start, dropBrokenStore, complaints }) => {
      let chromium = await start();
      await setUp(chromium.page);

      while (figures.kills < KILLS_PER_LANE) {
        const tables = await readOnlyWorkspace(chromium.page);
        const ids = new Map(idsOf(tables));
        let before = factsOf(tables);
        for (let count = chance.between(0, MOST_BEFORE); count > 0; count -= 1) {
          const save = chooseSave(chance, before, ids, (number += 1));
          await save.prepare(chromium.page);
          await press(save.button(chromium.page));
          await save.told(chromium.page).waitFor();
          before = save.apply(before);
          figures.acknowledged += 1;
        }
        const save = chooseSave(chance, before, ids, (number += 1));
        await save.prepare(chromium.page);
        const isTold = await pressAndKill(
          chromium,
          (page) => press(save.button(page)),
          (page) => save.told(page).waitFor(),
          delayOf(chance),
        );
        if (await dropBrokenStore()) {
          figures.broken += 1;
          chromium = await start();
          await setUp(chromium.page);
          continue;
        }
        chromium = await start();
        await openApp(chromium.page, '#/clients');
        const left = await readOnlyWorkspace(chromium.page);
        judge(figures, { isTold, found: factsOf(left), without: before, with: save.apply(before) });
        expect.soft(partsIn(left), `kill ${figures.kills}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
    report(info, 'saves', figures);
  });
}
