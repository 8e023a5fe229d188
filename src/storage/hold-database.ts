import type { WorkspaceDatabase } from './workspace-database.ts';

export interface HoldOptions {
  /** Told when another tab keeps the database from being upgraded; opening goes on waiting. */
  readonly onBlocked?: () => void;
  /** Told when the database was taken away: another tab upgrades or erases it, or the browser did. */
  readonly onTakenAway?: () => void;
}

/**
 * Opens a database and lets go of it as soon as another tab needs that. Returns a function that
 * closes it for good. Throws what Dexie throws.
 */
export async function holdDatabase(
  database: WorkspaceDatabase,
  options: HoldOptions,
): Promise<() => void> {
  let isHeld = false;
  const letGo = (): void => {
    isHeld = false;
    database.close();
  };
  const lose = (): void => {
    letGo();
    options.onTakenAway?.();
  };
  database.on('blocked', () => {
    options.onBlocked?.();
    return false;
  });
  database.on('versionchange', () => {
    lose();
    return false;
  });
  database.on('close', () => {
    if (!isHeld) return;
    isHeld = false;
    // Dexie would open the database anew, and make an empty one where the browser erased it. It
    // decides so after this event, hence the wait.
    queueMicrotask(lose);
  });
  await database.open();
  isHeld = true;
  return letGo;
}
