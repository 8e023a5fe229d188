import { Dexie } from 'dexie';
import { RECORD_VERSION } from '../domain/record-version.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { holdDatabase, type HoldOptions } from './hold-database.ts';
import { isNewerVersion, isOlderVersion } from './known-version.ts';
import { readNativeVersion } from './raw-database.ts';
import {
  chooseWorkspace,
  readWorkspaceIds,
  REGISTRY_NAME,
  REGISTRY_VERSION,
  RegistryDatabase,
  workspaceDatabaseName,
  type WorkspaceEntry,
} from './registry.ts';
import { secureRandom } from './secure-random.ts';
import { openingProblemOf, StorageFailure, type StorageProblem } from './storage-problem.ts';
import { followClock } from './workspace-clock.ts';
import { DATABASE_VERSION, WorkspaceDatabase, type ReleaseOptions } from './workspace-database.ts';
import type { Workspace } from './workspace.ts';

export interface OpenOptions extends ReleaseOptions, HoldOptions {
  /** The workspace to open; the last opened one otherwise. */
  readonly wanted?: string | null;
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
 * unavailable, newer-database, full, closed, corrupt. Exceptions that are none of these are bugs
 * and throw.
 */
export async function openWorkspace(
  options: OpenOptions = {},
): Promise<Result<Workspace, OpenRefusal>> {
  let databaseName: string | null = null;
  try {
    // Some browsers say null, not undefined, where they keep nothing.
    if (!(globalThis.indexedDB as IDBFactory | null | undefined)) throw new Dexie.MissingAPIError();
    // Asked before Dexie opens it: Dexie would open it as it is, and add tables that it misses there.
    if (isNewerVersion(await readNativeVersion(REGISTRY_NAME), REGISTRY_VERSION)) {
      const [lastOpened] = await readWorkspaceIds();
      databaseName = workspaceDatabaseName(options.wanted ?? lastOpened ?? '');
      throw new StorageFailure('storage/newer-database');
    }
    const entry = await chooseEntry(options.wanted ?? null);
    databaseName = workspaceDatabaseName(entry.id);
    return ok(await openEntry(entry, databaseName, options));
  } catch (exception) {
    const problem = openingProblemOf(exception);
    if (problem === null) throw exception;
    return err({ problem, databaseName });
  }
}

async function chooseEntry(wanted: string | null): Promise<WorkspaceEntry> {
  const registry = new RegistryDatabase();
  try {
    return await chooseWorkspace(registry, wanted, Date.now(), secureRandom);
  } finally {
    registry.close();
  }
}

async function openEntry(
  entry: WorkspaceEntry,
  databaseName: string,
  options: OpenOptions,
): Promise<Workspace> {
  const version = await readNativeVersion(databaseName);
  if (isNewerVersion(version, DATABASE_VERSION)) throw new StorageFailure('storage/newer-database');
  let release: ReleaseOptions = options;
  if (version !== null && isOlderVersion(version, DATABASE_VERSION)) {
    // Loaded by those alone who have something to lift.
    const { upgradeRecords } = await import('./upgrade-records.ts');
    release = { ...options, lift: upgradeRecords };
    const kept = import('./snapshot-before-upgrade.ts').then(({ keepBeforeUpgrade }) =>
      keepBeforeUpgrade(entry, { name: databaseName, version }, Date.now()),
    );
    await kept.catch(() => undefined);
  }
  const database = new WorkspaceDatabase(databaseName, release);
  const letGo = await holdDatabase(database, options);
  try {
    await checkRecordVersion(database, options.recordVersion ?? RECORD_VERSION);
    const { clock, stop } = await followClock(database);
    return {
      id: entry.id,
      name: entry.name,
      kind: entry.kind ?? 'own',
      database,
      clock,
      random: secureRandom,
      askToPersist: askOnce(options.persist),
      close: () => {
        stop();
        letGo();
      },
    };
  } catch (exception) {
    letGo();
    throw exception;
  }
}

/** An upgrade leaves the record version that this release knows; anything else is damage. */
async function checkRecordVersion(database: WorkspaceDatabase, known: number): Promise<void> {
  const found = (await database.meta.get('recordVersion'))?.value;
  if (found === known) return;
  const isNewer = typeof found === 'number' && found > known;
  throw new StorageFailure(isNewer ? 'storage/newer-database' : 'storage/corrupt');
}

function askOnce(persist: OpenOptions['persist']): () => void {
  let asked = false;
  const ask = async (): Promise<void> => {
    try {
      await persist?.();
    } catch {
      // A browser that cannot be asked keeps the data as it sees fit.
    }
  };
  return () => {
    if (asked) return;
    asked = true;
    void ask();
  };
}
