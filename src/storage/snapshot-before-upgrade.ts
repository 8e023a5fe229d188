import { readRawTables } from './raw-tables.ts';
import { secureRandom } from './secure-random.ts';
import { listSnapshots, takeSnapshot, type SnapshotSubject } from './snapshots.ts';
import { valueSize } from './value-size.ts';

/** How long an upgrade waits for its snapshot (ms). */
const PATIENCE = 20_000;

/** A database that is about to be lifted. */
export interface OlderDatabase {
  readonly name: string;
  /** Its version, as IndexedDB has it. */
  readonly version: number;
}

/**
 * Keeps what a database holds before a newer release lifts it. Whatever goes wrong, or takes longer
 * than `patience` (ms), the upgrade goes on: nobody is kept from their data by a copy of it. `now`
 * in ms.
 */
export async function keepBeforeUpgrade(
  subject: SnapshotSubject,
  database: OlderDatabase,
  now: number,
  patience = PATIENCE,
): Promise<void> {
  await Promise.race([keep(subject, database, now).catch(() => undefined), after(patience)]);
}

async function keep(subject: SnapshotSubject, database: OlderDatabase, now: number): Promise<void> {
  if (await isKept(subject, database)) return;
  await takeSnapshot(subject, database.name, 'upgrade', { now, random: secureRandom });
}

/** An upgrade that is refused is tried at every start; one copy for all of them is enough. */
async function isKept({ id }: SnapshotSubject, { name, version }: OlderDatabase): Promise<boolean> {
  const earlier = (await listSnapshots()).filter(
    (one) => one.reason === 'upgrade' && one.workspaceId === id && one.databaseVersion === version,
  );
  if (earlier.length === 0) return false;
  const bytes = valueSize((await readRawTables(name)).tables);
  return earlier.some((one) => one.bytes === bytes);
}

function after(patience: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
}
