import { tick } from 'svelte';
import type { TryFlow } from './try-flow.svelte.ts';

/** Whose turn it is: the user's column, or the open step of the product. */
export type Turn = 'user' | 'step';

/** Does one thing at a time, and moves the focus to whose turn it is then. */
export async function perform(
  flow: TryFlow,
  work: () => void | Promise<void>,
  turn?: () => Turn,
): Promise<void> {
  if (flow.busy) return;
  flow.busy = true;
  try {
    await work();
  } finally {
    flow.busy = false;
  }
  if (turn === undefined) return;
  await tick();
  const id = turn() === 'user' ? 'try-user' : `try-step-${flow.open}`;
  document.getElementById(id)?.focus();
}
