import type { Problem } from '../../domain/problem.ts';
import { checkWorkspaceName } from '../../domain/workspace-name.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { nativeTransaction } from '../../storage/native-transaction.ts';
import { putContents } from '../../storage/put-contents.ts';
import { secureRandom } from '../../storage/secure-random.ts';
import { makeWorkspace } from '../../storage/make-workspace.ts';
import { changesOf } from '../../transfer/import-changes.ts';
import { planImport } from '../../transfer/plan-import.ts';
import type { ReadDocument } from '../../transfer/read-document.ts';
import { NOTHING } from './compared-document.ts';
import { countChoices } from './count-choices.ts';
import type { ImportTarget } from './import-session.ts';
import type { Applied, ImportSurroundings } from './import-tasks.ts';
import { countPuts, storedChanges } from './stored-changes.ts';

type Beside = Extract<ImportTarget, { readonly kind: 'beside' }>;

/** Carries a refusal out of the making of a workspace, of which then nothing is left. */
class Refused extends Error {
  constructor(readonly refusal: Problem) {
    super(refusal.code);
  }
}

/**
 * Makes a workspace that holds all of a document, beside those that there are. Gives the problems of
 * the name, and import/cancelled; then, and when it throws what storage throws, nothing is left.
 */
export async function applyBeside(
  read: ReadDocument,
  { name, isShared }: Beside,
  { onProgress, signal }: ImportSurroundings,
): Promise<Result<Applied, readonly Problem[]>> {
  const found = checkWorkspaceName(name);
  if (found.length > 0) return err(found);
  const plan = planImport(read, NOTHING);
  const stored = storedChanges(changesOf(read, NOTHING, plan, {}, secureRandom), null);
  const total = countPuts(stored);
  try {
    const entry = await makeWorkspace(
      { name, kind: isShared ? 'shared' : 'own' },
      { now: Date.now(), random: secureRandom },
      async () => {
        const put = await putContents(nativeTransaction(), stored, {
          signal,
          onProgress: (done) => {
            onProgress({ stage: 'writing', done, total });
          },
        });
        if (!put.ok) throw new Refused(put.error);
      },
    );
    return ok({ workspaceId: entry.id, ...countChoices(plan, {}), done: null });
  } catch (exception) {
    if (exception instanceof Refused) return err([exception.refusal]);
    throw exception;
  }
}
