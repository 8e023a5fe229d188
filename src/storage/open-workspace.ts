import { Dexie, liveQuery } from 'dexie';
import { RECORD_VERSION } from '../domain/migrations.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { chooseWorkspace, RegistryDatabase, WORKSPACE_PREFIX } from './registry.ts';
import { secureRandom } from './secure-random.ts';
import { storageProblem, storageProblemOf, type StorageProblem } from './storage-problem.ts';
import type { Workspace } from './workspace.ts';
import { DATABASE_VERSION, WorkspaceDatabase, type ReleaseOptions } from './workspace-database.ts';

export interface OpenOptions extends ReleaseOptions {
  /** The workspace to open; the last opened one otherwise. */
  readonly wanted?: string | null;
  /** Told when another tab keeps the database from being upgraded; opening goes on waiting. */
  readonly onBlocked?: () => void;
  /** Told when the database was taken away: another tab upgrades or erases it. */
  readonly onTakenAway?: () => void;
  /** Asks the browser for durable storage. */
  readonly persist?: () => Promise<boolean>;
}

/** The failure, with the database it concerns if one had been chosen. */
export interface OpenRefusal {
  readonly problem: StorageProblem;
  readonly databaseName: string | null;
}

/**
 * Opens this tab's workspace, making the first one where there is none. Gives storage problems:
 * unavailable, newer-database, full, closed. Exceptions that are none of these are bugs and throw.
 */
export async function openWorkspace(
  options: OpenOptions = {},
): Promise<Result<Workspace, OpenRefusal>> {
  let databaseName: string | null = null;
  const registry = new RegistryDatabase();
  try {
    if (typeof indexedDB === 'undefined') throw new Dexie.MissingAPIError();
    const wanted = options.wanted ?? null;
    const entry = await chooseWorkspace(registry, wanted, Date.now(), secureRandom);
    databaseName = WORKSPACE_PREFIX + entry.id;
    const database = new WorkspaceDatabase(databaseName, options);
    const opened = await openDatabase(database, options);
    if (!opened.ok) return err({ problem: opened.error, databaseName });
    return ok(await makeWorkspace(entry, database, options));
  } catch (exception) {
    const problem = storageProblemOf(exception);
    if (problem === null) throw exception;
    return err({ problem, databaseName });
  } finally {
    registry.close();
  }
}

async function openDatabase(
  database: WorkspaceDatabase,
  options: OpenOptions,
): Promise<Result<null, StorageProblem>> {
  database.on('blocked', () => {
    options.onBlocked?.();
  });
  database.on('versionchange', () => {
    database.close();
    options.onTakenAway?.();
    return false;
  });
  await database.open();
  // Dexie opens a newer database as it is; writing our shape into it would damage it.
  const isNewer = database.backendDB().version >= (DATABASE_VERSION + 1) * 10;
  const recordVersion = await database.meta.get('recordVersion');
  const known = options.recordVersion ?? RECORD_VERSION;
  if (isNewer || Number(recordVersion?.value ?? 0) > known) {
    database.close();
    return err(storageProblem('storage/newer-database'));
  }
  return ok(null);
}

async function makeWorkspace(
  entry: { readonly id: string; readonly name: string },
  database: WorkspaceDatabase,
  options: OpenOptions,
): Promise<Workspace> {
  let offset = Number((await database.meta.get('clockOffset'))?.value ?? 0);
  const following = liveQuery(() => database.meta.get('clockOffset')).subscribe({
    next: (meta) => {
      offset = Number(meta?.value ?? 0);
    },
    // A closed database is reported by whoever reads or writes next.
    error: () => undefined,
  });
  let asked = false;
  return {
    id: entry.id,
    name: entry.name,
    database,
    clock: { now: () => Date.now() + offset },
    random: secureRandom,
    askToPersist: () => {
      if (asked) return;
      asked = true;
      options.persist?.().catch(() => undefined);
    },
    close: () => {
      following.unsubscribe();
      database.close();
    },
  };
}
