import { memoryWorld, type MemoryWorld } from '../../../src/simulator/memory-world.ts';
import type { MemoryContents } from '../../../src/simulator/memory-records.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { SimulatorSettings } from '../../../src/domain/simulator-settings.ts';
import { virtualTime } from '../../../src/simulator/virtual-time.ts';
import type { World } from '../../../src/simulator/world.ts';
import { simulatorWorld } from '../../../src/storage/simulator-world.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { testWorkspace } from '../../builders/workspace.ts';

/** What tests do to any world. */
export interface TestWorld extends World {
  /** Moves the world's clock (ms). */
  readonly pass: (ms: number) => void | Promise<void>;
  readonly set: (changes: Partial<SimulatorSettings>) => void | Promise<void>;
  /** Adds or replaces records, as the console does beside the simulator. */
  readonly put: (contents: MemoryContents) => Promise<void>;
  /** The trace, the oldest first. */
  readonly exchanges: () => readonly Exchange[] | Promise<readonly Exchange[]>;
}

/** What a test's world shows when it begins (ms). */
export const START = 1_700_000_000_000;

/** Makes a world of the given records, whose clock shows START and stands still. */
type MakeWorld = (contents?: MemoryContents) => Promise<TestWorld>;

/** A world in memory: what tests of single rules use. */
export function inMemory(contents: MemoryContents = {}): MemoryWorld {
  return memoryWorld(contents, { now: START, random: seededRandom() });
}

/** A world on the database of a workspace. */
async function onDexie(contents: MemoryContents = {}): Promise<TestWorld> {
  const workspace = await testWorkspace();
  const { database } = workspace;
  const put = async (changed: MemoryContents): Promise<void> => {
    for (const [table, records] of Object.entries(changed)) {
      await database.table(table).bulkPut([...(records as readonly unknown[])]);
    }
  };
  await put(contents);
  const world = simulatorWorld(workspace);
  const time = virtualTime(START);
  return {
    ...world,
    // Real waiting is proved in its own test; here time passes when a test says so.
    wait: time.wait,
    pass: (ms) => {
      workspace.wait(ms);
      time.pass(ms);
    },
    set: async (changes) => {
      const value = JSON.stringify({ ...(await world.settings()), ...changes });
      await database.meta.put({ key: 'simulatorSettings', value });
    },
    put,
    exchanges: () => database.exchanges.toArray(),
  };
}

/** Every world there is, by its name: what passes on one must pass on all. */
export const WORLDS: readonly (readonly [name: string, make: MakeWorld])[] = [
  ['in memory', (contents) => Promise.resolve(inMemory(contents))],
  ['on Dexie', onDexie],
];
