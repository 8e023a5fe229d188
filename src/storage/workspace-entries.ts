import { REGISTRY_NAME } from './database-names.ts';
import { readRawTables } from './raw-tables.ts';

/** A workspace as the registry lists it. An empty name is put into words by the screen. */
export interface WorkspaceEntry {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly openedAt: number;
  /** A demo holds made-up data, a shared one somebody else's; without a kind it is one's own. */
  readonly kind?: WorkspaceKind;
  /** It began with what its snapshot of that moment holds; without this it began empty. */
  readonly hasStart?: boolean;
}

/**
 * What notes, before anything else of it is there, that a workspace is being made. It has no
 * `openedAt`, which keeps it out of the index that lists workspaces, in older releases, too.
 */
export interface UnfinishedEntry extends Pick<WorkspaceEntry, 'id' | 'name' | 'createdAt'> {
  readonly isBeingMade: true;
  readonly openedAt?: never;
}

export type WorkspaceKind = 'own' | 'demo' | 'shared';

/** An entry of a registry that may be damaged, or of a newer release. */
export type FoundEntry = Partial<WorkspaceEntry> &
  Pick<WorkspaceEntry, 'id'> & { readonly isBeingMade?: boolean };

/**
 * The listed workspaces, the last opened first, and those being made, read without a schema: also
 * from a registry that a newer release wrote. Throws what IndexedDB throws.
 */
export async function readWorkspaceEntries(): Promise<FoundEntry[]> {
  const { tables } = await readRawTables(REGISTRY_NAME);
  const entries = (tables.workspaces ?? []) as Partial<WorkspaceEntry>[];
  return entries
    .filter((entry): entry is FoundEntry => typeof entry.id === 'string')
    .toSorted((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0));
}

/** The ids of the listed workspaces, the last opened first, and of those being made. Throws what IndexedDB throws. */
export async function readWorkspaceIds(): Promise<string[]> {
  return (await readWorkspaceEntries()).map(({ id }) => id);
}
