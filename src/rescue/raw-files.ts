import { collectRaw, writeRaw } from '../actions/collect-raw.ts';
import { workspaceDatabaseName } from '../storage/database-names.ts';
import { readRawTables, type TableLoss } from '../storage/raw-tables.ts';
import type { FoundDatabase } from './found-database.ts';
import { snapshotsIn } from './snapshots-in.ts';

export interface RawFile {
  readonly filename: string;
  readonly text: string;
}

export interface RawFiles {
  readonly files: readonly RawFile[];
  readonly losses: readonly TableLoss[];
}

/**
 * A database's records as raw documents: one, or one for each snapshot, as the document of the
 * workspace that it was taken of. `now` in ms. Throws what IndexedDB throws.
 */
export async function rawFilesOf(found: FoundDatabase, now: number): Promise<RawFiles> {
  if (found.kind !== 'snapshots') {
    const { text, losses } = await collectRaw(found.name, now);
    return { files: [{ filename: filenameOf([labelOf(found)], now), text }], losses };
  }
  const raw = await readRawTables(found.name);
  const files = await Promise.all(
    snapshotsIn(raw.tables).map(
      async ({ workspaceId, name, order, takenAt, databaseVersion, tables }) => {
        const database = workspaceDatabaseName(workspaceId);
        const { text } = await writeRaw(database, { databaseVersion, tables, losses: [] }, takenAt);
        return { filename: filenameOf(['snapshot', order, name], takenAt), text };
      },
    ),
  );
  return { files, losses: raw.losses };
}

function labelOf({ kind, name, entry }: FoundDatabase): string {
  if (kind === 'workspace' && typeof entry?.name === 'string' && entry.name !== '')
    return entry.name;
  // Enough of an id to tell one from another.
  return name.replace(/^birdhouse-/u, '').slice(0, 'workspace-00000000'.length);
}

/** A name that every system takes: letters and digits of any script. */
function filenameOf(parts: readonly (string | number)[], moment: number): string {
  const words = parts.map((part) => String(part).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'));
  const day = new Date(moment).toISOString().slice(0, 10);
  return `${['birdhouse-raw', ...words, day].join('-').replaceAll(/-{2,}/gu, '-')}.json`;
}
