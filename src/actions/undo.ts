import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { AnyTable } from '../storage/workspace-database.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';

/** A way back from a deletion; lasts until the next change or reload (rulings: undo). */
export interface Undo {
  /** What was deleted, as its owner called it. */
  readonly subject: string;
  /** The workspace's change count right after the deletion; any other means it is too late. */
  readonly changeCount: number;
  /** Restores everything, or refuses with the reason: undo/expired, or a rule broken since. */
  readonly undo: () => Promise<Result<null, Refusals>>;
}

export interface Removed {
  readonly table: AnyTable;
  readonly records: readonly unknown[];
}

/**
 * Makes the undo of a deletion. `mayReturn` runs inside the restoring transaction and refuses when
 * a rule would be broken; it may read the tables of `removed`.
 */
export function makeUndo(
  workspace: Workspace,
  subject: string,
  changeCount: number,
  removed: readonly Removed[],
  mayReturn: () => Promise<Problem | null> = () => Promise.resolve(null),
): Undo {
  const tables = removed.map(({ table }) => table);
  return {
    subject,
    changeCount,
    undo: () =>
      write(workspace, tables, async () => {
        if ((await readChangeCount(workspace)) !== changeCount) {
          return err([problem('undo/expired', {})]);
        }
        const refusal = await mayReturn();
        if (refusal !== null) return err([refusal]);
        for (const { table, records } of removed) await table.bulkPut([...records]);
        return ok(null);
      }),
  };
}
