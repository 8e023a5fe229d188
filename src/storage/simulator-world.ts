import { simulatorSettingsFrom } from '../domain/simulator-settings.ts';
import type { World } from '../simulator/world.ts';
import { retrace, traceKeeper } from './keep-trace.ts';
import { watchTables } from './watch-tables.ts';
import type { AnyTable } from './workspace-database.ts';
import type { Workspace } from './workspace.ts';
import { worldRecords } from './world-records.ts';
import { countChange } from './write.ts';

/** What `watch` tells of. The trace is not among it: every request would wake every stream. */
const WATCHED = ['clients', 'developers', 'homeUsers', 'structures', 'grants', 'codes', 'consents'];

/**
 * The workspace as the simulator's world. What it changes of grants and homes counts as a change of
 * the workspace, since it leaves with an export; codes and consents do not.
 */
export function simulatorWorld(workspace: Workspace): World {
  const { database, clock, random } = workspace;
  const { clients, developers, homeUsers, structures, grants, codes, consents, meta } = database;
  const tables: AnyTable[] = [
    ...[clients, developers, homeUsers],
    ...[structures, grants, codes, consents, meta],
  ] as AnyTable[];
  return {
    now: () => clock.now(),
    random,
    // Dexie looks for an async function: of any other it takes the end of the call for the end.
    read: (work) =>
      database.transaction('r', tables, async () => work(worldRecords(database, () => undefined))),
    change: (work) =>
      database.transaction('rw', tables, async () => {
        // Counted beside what is changed, not behind it.
        let counting: Promise<void> | undefined;
        const value = await work(
          worldRecords(database, () => {
            counting ??= countChange(workspace);
            // It fails with whatever fails beside it, which is told already.
            counting.catch(() => undefined);
          }),
        );
        await counting;
        return value;
      }),
    settings: async () => {
      const kept = await meta.get('simulatorSettings');
      return simulatorSettingsFrom(kept === undefined ? null : String(kept.value));
    },
    watch: (listener) => watchTables(database, [...WATCHED, 'meta'], listener),
    trace: traceKeeper(database),
    traceMore: (id, body) => retrace(database, id, body),
    wait: waitFor,
  };
}

/** Waits for so many ms, or until the signal comes. */
function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
