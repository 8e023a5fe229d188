import { toast } from '../../../components/toasts.svelte.ts';
import { problemMessage, type Coded } from '../../../i18n/problem-message.ts';
import type { Result } from '../../../shared/result.ts';

type Translate = Parameters<typeof problemMessage>[0];

interface Undoable {
  /** The change count with which the undo lives; without one it stays until it is dismissed. */
  readonly changeCount?: number | undefined;
  readonly undo: () => Promise<Result<unknown, readonly Coded[]>>;
}

/** Says what was deleted and offers the way back; then says what became of it. */
export function offerUndo(
  translate: Translate & ((key: string) => string),
  { changeCount, undo }: Undoable,
  words: { readonly done: string; readonly undone: string },
): void {
  const run = async (): Promise<void> => {
    const result = await undo();
    if (result.ok) toast({ text: words.undone, tone: 'good' });
    else refuse(translate, result.error);
  };
  toast({ text: words.done, action: { label: translate('common.undo'), run }, changeCount });
}

/** Says why something was refused. */
export function refuse(translate: Translate, refusals: readonly Coded[]): void {
  for (const refusal of refusals) {
    const { what, remedy } = problemMessage(translate, refusal);
    toast({ text: `${what} ${remedy}`, tone: 'danger' });
  }
}
