import { noteOpened, RegistryDatabase } from '../../storage/registry.ts';
import { openingProblemOf } from '../../storage/storage-problem.ts';
import { answerRequest } from './answer-request.ts';
import type { AskingTab } from '../../shared/app-worker.ts';
import { askedWorkspace } from './asked-workspace.ts';
import { keptWorkspace } from './kept-workspaces.ts';
import { storageAnswer } from './storage-answer.ts';

/** Who asks the app's worker. */
export interface Asking {
  /** The tab; of a page that is only being opened, the likely ones. */
  readonly tabs: readonly AskingTab[];
  /** Whether the answer is to be a page of its own. */
  readonly isPage: boolean;
}

/**
 * Answers a request to the simulator that did not come from the page itself, by the workspace of
 * the tab that asked. Makes no workspace. While the data cannot be reached the answer is a 503.
 */
export async function answerForTab(request: Request, { tabs, isPage }: Asking): Promise<Response> {
  try {
    const id = await askedWorkspace(tabs);
    if (id === null) return storageAnswer('sandbox/no-workspace');
    const opened = await keptWorkspace(id);
    if (!opened.ok) return storageAnswer(opened.error);
    // A new tab that is sent on to the app from here opens the same one.
    const noted = isPage ? noteAsked(id) : undefined;
    const [response] = await Promise.all([answerRequest(opened.value, request, 'worker'), noted]);
    return response;
  } catch (exception) {
    const problem = openingProblemOf(exception);
    if (problem === null) throw exception;
    return storageAnswer(problem.code);
  }
}

async function noteAsked(id: string): Promise<void> {
  const registry = new RegistryDatabase();
  try {
    await noteOpened(registry, id, Date.now());
  } finally {
    registry.close();
  }
}
