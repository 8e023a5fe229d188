import type { Table } from 'dexie';
import { err, type Result } from '../shared/result.ts';
import { storageProblemOf, type Refusals } from './storage-problem.ts';
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
}

/**
 * Runs `work` in one transaction over `tables`. A refusal undoes it; a failure of storage comes
 * back as a problem; anything else is a bug and throws. Counts the change, so that an undo knows
 * whether anything happened since.
 */
export async function write<Value>(
  workspace: Workspace,
  tables: readonly Table[],
  work: () => Promise<Result<Value, Refusals>>,
  options: WriteOptions = {},
): Promise<Result<Value, Refusals>> {
  const { database } = workspace;
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
    return refusalOf(exception);
  }
}

function refusalOf(exception: unknown): Result<never, Refusals> {
  if (exception instanceof Refused) return err(exception.refusals);
  const found = storageProblemOf(exception);
  if (found === null) throw exception;
  return err([found]);
}

async function countChange(workspace: Workspace): Promise<void> {
  const { meta } = workspace.database;
  const count = Number((await meta.get('changeCount'))?.value ?? 0);
  await meta.put({ key: 'changeCount', value: count + 1 });
}

/** How many changes the workspace has seen. Call it inside a transaction or a live query. */
export async function readChangeCount(workspace: Workspace): Promise<number> {
  return Number((await workspace.database.meta.get('changeCount'))?.value ?? 0);
}
