import { Dexie, type Table } from 'dexie';
import type { Random } from '../shared/random.ts';
import { readRawTables } from './raw-tables.ts';

export const REGISTRY_NAME = 'birdhouse-registry';
/** Tables and indexes of the registry. */
export const REGISTRY_VERSION = 1;

const WORKSPACE_PREFIX = 'birdhouse-workspace-';

/** The name of a workspace's database. */
export function workspaceDatabaseName(id: string): string {
  return WORKSPACE_PREFIX + id;
}

/** A workspace as the registry lists it. An empty name is put into words by the screen. */
export interface WorkspaceEntry {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly openedAt: number;
}

/** The small database that lists the workspaces of this browser. */
export class RegistryDatabase extends Dexie {
  declare workspaces: Table<WorkspaceEntry, string>;

  constructor() {
    super(REGISTRY_NAME, { chromeTransactionDurability: 'strict' });
    this.version(REGISTRY_VERSION).stores({ workspaces: 'id, openedAt' });
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/**
 * The workspace to open: the wanted one, else the last opened, else a new one. In one transaction,
 * so that two tabs on a first visit make one workspace. `now` in ms.
 */
export async function chooseWorkspace(
  registry: RegistryDatabase,
  wanted: string | null,
  now: number,
  random: Random,
): Promise<WorkspaceEntry> {
  return registry.transaction('rw', registry.workspaces, async () => {
    const asked = wanted === null ? undefined : await registry.workspaces.get(wanted);
    const found = asked ?? (await registry.workspaces.orderBy('openedAt').last());
    const entry = found ?? { id: random.uuid(), name: '', createdAt: now, openedAt: now };
    const opened = { ...entry, openedAt: now };
    await registry.workspaces.put(opened);
    return opened;
  });
}

/**
 * The ids of the listed workspaces, the last opened first, read without a schema: also from a
 * registry that a newer release wrote.
 */
export async function readWorkspaceIds(): Promise<string[]> {
  const { tables } = await readRawTables(REGISTRY_NAME);
  const entries = (tables.workspaces ?? []) as Partial<WorkspaceEntry>[];
  return entries
    .toSorted((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))
    .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
