import { Dexie, type Table } from 'dexie';
import type { Random } from '../shared/random.ts';
import { readRawTables } from './raw-tables.ts';
import { storageProblemOf } from './storage-problem.ts';

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
  /** A demo holds made-up data, a shared one somebody else's; without a kind it is one's own. */
  readonly kind?: WorkspaceKind;
}

export type WorkspaceKind = 'own' | 'demo' | 'shared';

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
  const { workspaces } = registry;
  const entry = await registry.transaction('rw', workspaces, async () => {
    const asked = wanted === null ? undefined : await workspaces.get(wanted);
    const found = asked ?? (await workspaces.orderBy('openedAt').last());
    if (found !== undefined) return found;
    const made = { id: random.uuid(), name: '', createdAt: now, openedAt: now };
    await workspaces.add(made);
    return made;
  });
  await noteOpened(registry, entry.id, now);
  return { ...entry, openedAt: now };
}

/** Notes when a workspace was opened (ms). On a full disk this goes unnoted: whoever is to make room must be able to open the workspace. */
export async function noteOpened(
  registry: RegistryDatabase,
  id: string,
  now: number,
): Promise<void> {
  try {
    await registry.workspaces.update(id, { openedAt: now });
  } catch (exception) {
    if (storageProblemOf(exception)?.code !== 'storage/full') throw exception;
  }
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
