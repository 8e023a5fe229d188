import { createContext } from 'svelte';
import type { Coded } from '../../../i18n/problem-message.ts';
import type { Result } from '../../../shared/result.ts';
import type { Structure } from '../../../domain/structure.ts';

/** The home that is shown, for all that hangs in it. */
export interface ShownHome {
  readonly structure: Structure;
  /** The workspace's time (ms), which goes on. */
  readonly now: number;
  /** Waits for an action and says why it was refused; true when it was not. */
  readonly run: (work: Promise<Result<unknown, readonly Coded[]>>) => Promise<boolean>;
}

export const [useHome, setHome] = createContext<ShownHome>();
