import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { secureRandom } from '../../storage/secure-random.ts';
import { removeSnapshot, takeSnapshot } from '../../storage/snapshots.ts';
import { writeContents } from '../../storage/write-contents.ts';
import { changesOf } from '../../transfer/import-changes.ts';
import type { ImportChoices } from '../../transfer/import-plan.ts';
import type { ComparedDocument } from './compared-document.ts';
import { countChoices } from './count-choices.ts';
import { withTarget } from './import-target.ts';
import type { Applied, ImportSubject, ImportSurroundings } from './import-tasks.ts';
import { renameTarget } from './rename-target.ts';
import { countPuts, storedChanges } from './stored-changes.ts';

/**
 * Writes a compared document into the workspace that it was compared with, in one transaction, with
 * a snapshot from right before. Gives import/target-changed when anything has changed since, and
 * import/cancelled; then there is no new snapshot, either. Throws what storage throws.
 */
export async function applyHere(
  subject: ImportSubject,
  { read, existing, changeCount, plan }: ComparedDocument,
  choices: ImportChoices,
  { onProgress, signal }: ImportSurroundings,
): Promise<Result<Applied, Problem>> {
  const changes = changesOf(read, existing, plan, choices, secureRandom);
  const stored = storedChanges(changes, existing.workspace);
  const total = countPuts(stored);
  return withTarget(subject.databaseName, async (database) => {
    onProgress({ stage: 'snapshot', done: 0, total: 0 });
    const making = { now: Date.now(), random: secureRandom };
    const snapshot = await takeSnapshot(subject, subject.databaseName, 'import', making);
    const dropSnapshot = (): Promise<void> => removeSnapshot(snapshot.id);
    if (signal.aborted) {
      await dropSnapshot();
      return err(problem('import/cancelled', {}));
    }
    const written = await writeContents(database, stored, {
      expected: changeCount,
      signal,
      onProgress: (done) => {
        onProgress({ stage: 'writing', done, total });
      },
    }).catch(async (exception: unknown) => {
      await dropSnapshot();
      throw exception;
    });
    if (!written.ok) {
      await dropSnapshot();
      return written;
    }
    const before = existing.workspace?.name ?? '';
    const name = changes.facts.name ?? before;
    if (name !== before) await renameTarget(subject.id, name);
    return ok({
      workspaceId: subject.id,
      ...countChoices(plan, choices),
      done: {
        workspaceId: subject.id,
        snapshotId: snapshot.id,
        changeCount: written.value,
        name: name === before ? null : before,
      },
    });
  });
}
