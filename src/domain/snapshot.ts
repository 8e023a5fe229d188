/**
 * Why a snapshot was taken: before something that replaces or removes data (import, reset, restore,
 * upgrade, delete), because a workspace began that way (start), or because somebody asked.
 */
export type SnapshotReason =
  'import' | 'reset' | 'restore' | 'upgrade' | 'delete' | 'start' | 'asked';

/** A copy of all that a workspace held at one moment, as the list of snapshots shows it. */
export interface Snapshot {
  readonly id: string;
  /** Counts up: a snapshot taken later has a higher one, whatever the computer's clock said. */
  readonly order: number;
  readonly workspaceId: string;
  /** What the workspace was called then; an empty name is put into words by the screen. */
  readonly workspaceName: string;
  readonly workspaceKind: 'own' | 'demo' | 'shared';
  readonly reason: SnapshotReason;
  /** In ms, real time. */
  readonly takenAt: number;
  /** How many changes the workspace had seen by then. */
  readonly changeCount: number;
  readonly databaseVersion: number;
  readonly developers: number;
  readonly clients: number;
  /** About how many bytes it holds. */
  readonly bytes: number;
  /** Names of the tables of which the browser could not read everything. */
  readonly damagedTables: readonly string[];
}
