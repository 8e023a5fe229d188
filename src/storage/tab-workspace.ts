const STORED_WORKSPACE = 'birdhouse.workspace';

/** The workspace this tab works in; null before the first one was opened. */
export function wantedWorkspace(): string | null {
  try {
    return sessionStorage.getItem(STORED_WORKSPACE);
  } catch {
    return null;
  }
}

/** Remembers the tab's workspace over a reload. */
export function rememberWorkspace(id: string): void {
  try {
    sessionStorage.setItem(STORED_WORKSPACE, id);
  } catch {
    // The registry remembers the last opened one.
  }
}
