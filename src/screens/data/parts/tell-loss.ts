import type { WayBack } from '../../../actions/replace-contents.ts';
import { undeleteWorkspace } from '../../../actions/undelete-workspace.ts';
import { toast } from '../../../components/toasts.svelte.ts';
import { offerUndo } from '../../account/parts/offer-undo.ts';
import type { DeletedNote } from './deleted-note.ts';

type Translate = Parameters<typeof offerUndo>[0];

/**
 * Says what was done to a workspace, and offers the way back if there is one. In the open workspace
 * it lasts until the next change.
 */
export function offerWayBack(
  translate: Translate,
  back: WayBack | null,
  isOpen: boolean,
  words: { readonly done: string; readonly undone: string },
): void {
  if (back === null) {
    toast({ text: words.done, tone: 'good' });
    return;
  }
  const changeCount = isOpen ? back.changeCount : undefined;
  offerUndo(translate, { changeCount, undo: back.undo }, words);
}

/** Says that a workspace is deleted, and offers to bring it back if that can be done. */
export function tellDeleted(translate: Translate, { name, deleted }: DeletedNote): void {
  const values = { name };
  const words = {
    done: translate('sandbox.workspaces.deleted', { values }),
    undone: translate('sandbox.workspaces.back', { values }),
  };
  if (deleted === null) {
    toast({ text: words.done, tone: 'good' });
    return;
  }
  const undo = () => undeleteWorkspace(deleted, translate('common.workspace', { values: {} }));
  offerUndo(translate, { undo }, words);
}
