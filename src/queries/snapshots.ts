import type { Snapshot } from '../domain/snapshot.ts';
import { findStart, listSnapshots as list, readSnapshotTables } from '../storage/snapshots.ts';

/** All snapshots of this browser, the newest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return list();
}

/** How a workspace began; null when it began empty. */
export async function startOf(workspaceId: string): Promise<Snapshot | null> {
  return findStart(workspaceId);
}

/** What a snapshot holds, as far as it can be named: each developer's address with client names. */
export interface SnapshotContents {
  readonly developers: readonly {
    readonly id: string;
    readonly email: string;
    readonly clients: readonly string[];
  }[];
  /** Names of clients whose owner is not there. */
  readonly orphans: readonly string[];
}

/** Names what a snapshot holds, of whatever record version; null when it is gone. */
export async function snapshotContents(id: string): Promise<SnapshotContents | null> {
  const tables = await readSnapshotTables(id);
  if (tables === null) return null;
  const developers = (tables.developers ?? []).map((one) => ({
    id: textOf(one, 'id'),
    email: textOf(one, 'email'),
  }));
  const clients = (tables.clients ?? []).map((one) => ({
    ownerId: textOf(one, 'ownerId'),
    name: textOf(one, 'name'),
  }));
  const namesOf = (owns: (ownerId: string) => boolean): string[] =>
    clients.filter(({ ownerId }) => owns(ownerId)).map(({ name }) => name);
  const ids = new Set(developers.map((one) => one.id));
  return {
    developers: developers.map((one) => ({
      ...one,
      clients: namesOf((ownerId) => ownerId === one.id),
    })),
    orphans: namesOf((ownerId) => !ids.has(ownerId)),
  };
}

function textOf(record: unknown, member: string): string {
  const value = (record as Readonly<Record<string, unknown>> | null)?.[member];
  return typeof value === 'string' ? value : '';
}
