import { checkInstructions } from '../domain/instructions.ts';
import { problem } from '../domain/problem.ts';
import { cleanText } from '../domain/text-input.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Stores the plain text that goes with the workspace; an empty one takes it away. `base` is the text
 * that was edited. Answers with the text as it is stored. Gives the problems of the text and instructions/changed-elsewhere.
 */
export async function setInstructions(
  workspace: Workspace,
  base: string,
  typed: string,
): Promise<Result<string, Refusals>> {
  const found = checkInstructions(typed);
  if (found.length > 0) return err(found);
  const { meta } = workspace.database;
  return write(workspace, [], async () => {
    const stored = (await meta.get('instructions'))?.value ?? '';
    if (stored !== base) return err([problem('instructions/changed-elsewhere', {})]);
    const value = cleanText(typed);
    if (value === '') await meta.delete('instructions');
    else await meta.put({ key: 'instructions', value });
    return ok(value);
  });
}
