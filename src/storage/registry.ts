import { Dexie, type Table } from 'dexie';
import type { Random } from '../shared/random.ts';
import { REGISTRY_NAME } from './database-names.ts';
import { storageProblemOf } from './storage-problem.ts';
import type { UnfinishedEntry, WorkspaceEntry } from './workspace-entries.ts';

export { REGISTRY_NAME, workspaceDatabaseName } from './database-names.ts';
export { readWorkspaceIds, type WorkspaceEntry, type WorkspaceKind } from './workspace-entries.ts';

/** A line of the registry: a workspace, or the note that one is being made. */
export type RegistryEntry = WorkspaceEntry | UnfinishedEntry;

/** Tables and indexes of the registry. */
export const REGISTRY_VERSION = 1;

/** The small database that lists the workspaces of this browser. */
export class RegistryDatabase extends Dexie {
  declare workspaces: Table<RegistryEntry, string>;

  constructor() {
    super(REGISTRY_NAME, { chromeTransactionDurability: 'strict' });
    this.version(REGISTRY_VERSION).stores({ workspaces: 'id, openedAt' });
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/** Whether an entry is of a workspace, not of one that is still being made. */
export function isListed(entry: RegistryEntry | undefined): entry is WorkspaceEntry {
  return entry?.openedAt !== undefined;
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
    const found = isListed(asked) ? asked : await workspaces.orderBy('openedAt').last();
    if (isListed(found)) return found;
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
