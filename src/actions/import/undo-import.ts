import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { replaceTables } from '../../storage/restore.ts';
import { readSnapshotTables } from '../../storage/snapshots.ts';
import { withTarget } from './import-target.ts';
import type { ImportSubject, DoneImport } from './import-tasks.ts';
import { renameTarget } from './rename-target.ts';

/**
 * Goes back to the snapshot from before an import, while nothing has changed since. Gives
 * undo/expired, and what the restoring gives. Throws what storage throws.
 */
export async function undoImport(
  subject: ImportSubject,
  { workspaceId, snapshotId, changeCount, name }: DoneImport,
): Promise<Result<null, Problem>> {
  const tables = await readSnapshotTables(snapshotId);
  if (tables === null) return err(problem('undo/expired', {}));
  const restored = await withTarget(subject.databaseName, (database) =>
    replaceTables(database, tables, { expected: changeCount }),
  );
  if (!restored.ok) return restored;
  if (name !== null) await renameTarget(workspaceId, name);
  return ok(null);
}
