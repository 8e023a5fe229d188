import type { Result } from '../../shared/result.ts';
import type { WorkspaceKind } from '../../storage/registry.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Difference, ImportChoices, ImportPlan } from '../../transfer/import-plan.ts';
import type { Done } from '../go-back.ts';
import type { ImportProgress, ImportTarget } from './import-session.ts';

/** The workspace that a document is compared with, as a worker can be told of it. */
export interface ImportSubject {
  readonly id: string;
  readonly name: string;
  readonly kind: WorkspaceKind;
  readonly databaseName: string;
}

/** An import into a workspace that was there before, for who wants to undo it. */
export interface DoneImport extends Done {
  /** What the workspace was called before, if the import changed that. */
  readonly name: string | null;
}

/** What was written, and how to undo it; null for a new workspace. */
export interface Applied {
  readonly workspaceId: string;
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  readonly done: DoneImport | null;
}

/** The work of one import, done in a worker or, where there is none, in the page. */
export interface ImportTasks {
  readonly open: (source: Blob | string) => Promise<Result<ImportPlan, Refusals>>;
  readonly differences: (itemId: string) => Promise<readonly Difference[]>;
  readonly check: (choices: ImportChoices) => Promise<Refusals>;
  readonly apply: (
    target: ImportTarget,
    choices: ImportChoices,
  ) => Promise<Result<Applied, Refusals>>;
  readonly undo: (done: DoneImport) => Promise<Result<null, Refusals>>;
}

/** What the work tells, and what stops it as soon as it can leave nothing behind. */
export interface ImportSurroundings {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}
