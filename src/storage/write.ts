import type { Problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { attempt } from './attempt.ts';
import type { Refusals } from './storage-problem.ts';
import type { AnyTable } from './workspace-database.ts';
import type { Workspace } from './workspace.ts';

/** Carries a refusal out of a transaction, so that what was written before it is undone. */
class Refused extends Error {
  constructor(readonly refusals: Refusals) {
    super('refused');
  }
}

export interface WriteOptions {
  /** False for what no undo should trip over: drafts, read marks, closed notices. */
  readonly counts?: boolean;
  /** The refusal when a unique index refuses what the rules let pass. */
  readonly taken?: Problem;
}

/**
 * Runs `work` in one transaction over `tables`. A refusal undoes it; a failure of storage comes
 * back as a problem; anything else is a bug and throws. Counts the change, so that an undo knows
 * whether anything happened since.
 */
export async function write<Value>(
  workspace: Workspace,
  tables: readonly AnyTable[],
  work: () => Promise<Result<Value, Refusals>>,
  options: WriteOptions = {},
): Promise<Result<Value, Refusals>> {
  const { database } = workspace;
  return attempt(async () => {
    try {
      const result = await database.transaction('rw', [...tables, database.meta], async () => {
        const outcome = await work();
        if (!outcome.ok) throw new Refused(outcome.error);
        if (options.counts !== false) await countChange(workspace);
        return outcome;
      });
      workspace.askToPersist();
      return result;
    } catch (exception) {
      if (exception instanceof Refused) return err(exception.refusals);
      if (options.taken !== undefined && isConstraint(exception)) return err([options.taken]);
      throw exception;
    }
  });
}

function isConstraint(exception: unknown): boolean {
  return exception instanceof Error && exception.name === 'ConstraintError';
}

/** Counts one more change of the workspace, inside the transaction that makes it. */
export async function countChange(workspace: Workspace): Promise<void> {
  const { meta } = workspace.database;
  await meta.put({ key: 'changeCount', value: (await readChangeCount(workspace)) + 1 });
}

/** How many changes the workspace has seen. Call it inside a transaction or a live query. */
export async function readChangeCount(workspace: Workspace): Promise<number> {
  return Number((await workspace.database.meta.get('changeCount'))?.value ?? 0);
}
