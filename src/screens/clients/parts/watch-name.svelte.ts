import { untrack } from 'svelte';
import { looksLikeAnother } from '../../../domain/name-look-alike.ts';
import { isNameTaken, otherNames } from '../../../queries/clients.ts';
import { live } from '../../../queries/live.svelte.ts';
import { useWorkspace } from '../../../queries/workspace-context.ts';

/** How long typing must rest before the stored names are asked (ms), so that nothing flickers. */
const REST = 250;

export interface WatchedName {
  /** Another client of the workspace has the name as it is typed now. */
  readonly taken: boolean;
  /** What the name could be mistaken for, or null. */
  readonly lookAlike: string | null;
  /** The answer is about the name as it is typed now. */
  readonly settled: boolean;
}

/**
 * Follows a name while it is typed and says whether it is still free, in every tab. Each answer
 * carries the name it was asked about, so that a late one never speaks of another name.
 * Must be called while a component is being set up.
 */
export function watchName(
  name: () => string,
  exceptClientId: () => string | undefined,
): WatchedName {
  const workspace = useWorkspace();
  let rested = $state(untrack(name));
  $effect(() => {
    const typed = name();
    const timer = setTimeout(() => (rested = typed), REST);
    return () => {
      clearTimeout(timer);
    };
  });
  const answer = live(() => {
    const asked = rested;
    const except = exceptClientId();
    return async () => {
      if (asked.trim() === '') return { asked, taken: false, lookAlike: null };
      const taken = await isNameTaken(workspace, asked, except);
      const others = await otherNames(workspace, except);
      return { asked, taken, lookAlike: looksLikeAnother(asked, others) };
    };
  });
  const current = $derived(answer.current?.asked === name() ? answer.current : undefined);
  return {
    get taken() {
      return current?.taken ?? false;
    },
    get lookAlike() {
      return current?.lookAlike ?? null;
    },
    get settled() {
      return current !== undefined;
    },
  };
}
