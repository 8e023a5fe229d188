import { expect, it, vi } from 'vitest';
import { announceChange } from '../../src/storage/announce-change.ts';
import { settled } from '../../src/storage/raw-database.ts';
import { watch } from '../../src/storage/watch.ts';
import { openTab } from '../builders/tab.ts';

it('lets live queries of every tab see what was written past Dexie', async () => {
  const tabs = [await openTab(), await openTab()];
  const seen: unknown[][] = [[], []];
  const stops = tabs.map(({ database: { meta } }, at) =>
    // Two ways to read: by key, and by a query whose answer Dexie keeps.
    watch(async () => [await meta.get('clockOffset'), (await meta.toArray()).length], {
      next: (answer) => seen[at]!.push(answer),
      problem: () => undefined,
      bug: () => undefined,
    }),
  );
  await vi.waitFor(() => expect(seen).toEqual([[[undefined, 1]], [[undefined, 1]]]));
  const fact = { key: 'clockOffset', value: 7 };
  const native = tabs[0]!.database.backendDB();
  await settled(native.transaction('meta', 'readwrite').objectStore('meta').put(fact));
  announceChange();
  await vi.waitFor(() => expect(seen.map((all) => all.at(-1))).toEqual([[fact, 2], [fact, 2]]));
  for (const stop of stops) stop();
}); // prettier-ignore
