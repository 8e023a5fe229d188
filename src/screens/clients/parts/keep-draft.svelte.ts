import { untrack } from 'svelte';
import type { Result } from '../../../shared/result.ts';

/** How long typing must rest before the form is kept (ms). */
const REST = 400;

export interface DraftKeeper {
  /** What became of the newest change. */
  readonly state: 'untouched' | 'waiting' | 'kept' | 'failed';
  /** Nothing is kept until `resume`; a change waiting to be kept stays unkept. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Takes the values as they are now for known, so that only a further change is kept. */
  readonly rest: () => void;
}

/**
 * Keeps a half-filled form: a moment after the last change, and at once when the page is left.
 * `read` returns plain values and is followed; `save` stores them. Must be called while a component
 * is being set up.
 */
export function keepDraft<Values>(
  read: () => Values,
  save: (values: Values) => Promise<Result<unknown, unknown>>,
): DraftKeeper {
  let state = $state<DraftKeeper['state']>('untouched');
  let known: string | undefined;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep(values: Values): Promise<void> {
    clearTimeout(timer);
    const text = JSON.stringify(values);
    if (paused || text === known) return;
    known = text;
    const result = await save(values);
    if (!result.ok) known = '';
    state = result.ok ? 'kept' : 'failed';
  }

  $effect(() => {
    const values = read();
    const text = JSON.stringify(values);
    known ??= text;
    if (text === known) {
      if (untrack(() => state) === 'waiting') state = 'kept';
      return;
    }
    state = 'waiting';
    timer = setTimeout(() => void keep(values), REST);
    return () => {
      clearTimeout(timer);
    };
  });

  $effect(() => {
    const leave = (): void => {
      void keep(read());
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  });

  return {
    get state() {
      return state;
    },
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
    rest: () => {
      clearTimeout(timer);
      known = JSON.stringify(read());
      state = 'untouched';
    },
  };
}
