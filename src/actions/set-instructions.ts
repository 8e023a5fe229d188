import { checkInstructions } from '../domain/instructions.ts';
import { cleanText } from '../domain/text-input.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Stores the plain text that goes with the workspace; an empty one takes it away. Gives the problems
 * of the text.
 */
export async function setInstructions(
  workspace: Workspace,
  typed: string,
): Promise<Result<null, Refusals>> {
  const found = checkInstructions(typed);
  if (found.length > 0) return err(found);
  const { meta } = workspace.database;
  return write(workspace, [], async () => {
    const value = cleanText(typed);
    if (value === '') await meta.delete('instructions');
    else await meta.put({ key: 'instructions', value });
    return ok(null);
  });
}
