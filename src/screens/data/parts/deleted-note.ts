import type { DeletedWorkspace } from '../../../actions/delete-workspace.ts';

const STORED = 'birdhouse.deleted';

/** What a page says that was loaded again because its workspace was deleted. */
export interface DeletedNote {
  readonly name: string;
  /** Null when nothing can bring it back. */
  readonly deleted: DeletedWorkspace | null;
}

/** Leaves a note for the page that is loaded next in this tab. */
export function leaveDeletedNote(note: DeletedNote): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(note));
  } catch {
    // The snapshots still lead back.
  }
}

/** Takes the note away that was left; null when there is none. */
export function takeDeletedNote(): DeletedNote | null {
  try {
    const stored = sessionStorage.getItem(STORED);
    sessionStorage.removeItem(STORED);
    return stored === null ? null : (JSON.parse(stored) as DeletedNote);
  } catch {
    return null;
  }
}
