import type { Exchange } from '../../domain/exchange.ts';
import { handle } from '../../simulator/handle.ts';
import { storageProblemOf } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { storageAnswer } from './storage-answer.ts';
import { worldOf } from './world-of.ts';

/**
 * Answers a request to the simulator by a workspace; `from`: who passed it on. A failure of storage
 * is a 503; any other exception is a bug and throws.
 */
export async function answerRequest(
  workspace: Workspace,
  request: Request,
  from: Exchange['from'],
): Promise<Response> {
  try {
    return await handle(request, worldOf(workspace), from);
  } catch (exception) {
    const problem = storageProblemOf(exception);
    if (problem === null) throw exception;
    return storageAnswer(problem.code);
  }
}
