import { Dexie, type Table } from 'dexie';
import type { Random } from '../shared/random.ts';

export const REGISTRY_NAME = 'birdhouse-registry';
export const WORKSPACE_PREFIX = 'birdhouse-workspace-';

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

  constructor(name: string = REGISTRY_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workspaces: 'id, openedAt' });
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
