import type { WorkspaceDatabase } from './workspace-database.ts';

/**
 * Who took the database away: a newer release in another tab, somebody who erased everything, or
 * the browser, for reasons of its own.
 */
export type TakenAway = 'upgraded' | 'erased' | 'closed';

export interface HoldOptions {
  /** Told when another tab keeps the database from being upgraded; opening goes on waiting. */
  readonly onBlocked?: () => void;
  readonly onTakenAway?: (how: TakenAway) => void;
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
  const lose = (how: TakenAway): void => {
    letGo();
    options.onTakenAway?.(how);
  };
  database.on('blocked', () => {
    options.onBlocked?.();
    return false;
  });
  database.on('versionchange', ({ newVersion }) => {
    lose(newVersion === null ? 'erased' : 'upgraded');
    return false;
  });
  database.on('close', () => {
    if (!isHeld) return;
    isHeld = false;
    // Dexie would open the database anew, and make an empty one where the browser erased it. It
    // decides so after this event, hence the wait.
    queueMicrotask(() => {
      lose('closed');
    });
  });
  await database.open();
  isHeld = true;
  return letGo;
}
