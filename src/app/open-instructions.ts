const STORED = 'birdhouse.instructions';

/** Whether the instructions were open when somebody last opened or closed them; open at first. */
export function areInstructionsOpen(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'closed';
  } catch {
    return true;
  }
}

/** Remembers that over reloads, for all tabs. */
export function rememberInstructions(isOpen: boolean): void {
  try {
    localStorage.setItem(STORED, isOpen ? 'open' : 'closed');
  } catch {
    // They are open again after a reload.
  }
}
