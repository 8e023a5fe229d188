import type { Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Difference, ImportChoices, ImportPlan } from '../../transfer/import-plan.ts';

export type {
  Difference,
  ImportChoice,
  ImportChoices,
  ImportPlan,
  PlanItem,
} from '../../transfer/import-plan.ts';

/** How far an import is. `done` and `total` count what the stage counts (bytes, records). */
export interface ImportProgress {
  readonly stage: 'reading' | 'checking' | 'comparing' | 'snapshot' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** Where a document goes: into the open workspace, or into a new one beside it. */
export type ImportTarget =
  | { readonly kind: 'here' }
  | { readonly kind: 'beside'; readonly name: string; readonly isShared: boolean };

/** What an import has done. */
export interface Imported {
  /** The workspace that holds it now. */
  readonly workspaceId: string;
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  /** Goes back to the snapshot from before; null for a new workspace. Gives undo/expired. */
  readonly undo: (() => Promise<Result<null, Refusals>>) | null;
}

/** One document on its way in. Nothing is written before `apply`. */
export interface ImportSession {
  /** Reads, checks and compares with the open workspace, away from the main thread. */
  readonly open: (source: Blob | string) => Promise<Result<ImportPlan, Refusals>>;
  readonly differences: (itemId: string) => Promise<readonly Difference[]>;
  /** What speaks against these choices, such as an eleventh client; empty for nothing. */
  readonly check: (choices: ImportChoices) => Promise<Refusals>;
  /** Takes a snapshot, then writes all in one transaction. */
  readonly apply: (
    target: ImportTarget,
    choices: ImportChoices,
  ) => Promise<Result<Imported, Refusals>>;
  /** Stops whatever is going on and lets go; what was not committed leaves nothing behind. */
  readonly close: () => void;
}
