import { Dexie, type Table } from 'dexie';
import type { Snapshot } from '../domain/snapshot.ts';
import { SNAPSHOTS_NAME } from './database-names.ts';

/** Tables and indexes of the snapshots' database; their records have any version. */
const SNAPSHOTS_VERSION = 1;

/** Some records of one table. One large value would be more than a browser takes at once. */
export interface SnapshotPart {
  readonly snapshotId: string;
  readonly position: number;
  readonly table: string;
  readonly records: readonly unknown[];
}

/** The database of all snapshots: what the list shows, and apart from it what they hold. */
export class SnapshotDatabase extends Dexie {
  declare snapshots: Table<Snapshot, string>;
  declare parts: Table<SnapshotPart, [string, number]>;

  constructor() {
    super(SNAPSHOTS_NAME, { chromeTransactionDurability: 'strict' });
    this.version(SNAPSHOTS_VERSION).stores({
      snapshots: 'id, order',
      parts: '[snapshotId+position]',
    });
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
