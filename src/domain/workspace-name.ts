import { foldName } from './folded-name.ts';
import { LIMITS } from './limits.ts';
import { atField, problem, type Problem } from './problem.ts';
import { checkText, cleanText, firstGraphemes } from './text-input.ts';

/** The form's field. */
const FIELD = 'workspaceName';

/** Checks a typed name of a workspace: something, of one line and bounded length (ours). */
export function checkWorkspaceName(typed: string): Problem[] {
  if (foldName(typed) === '') return [problem('workspace-name/required', {}, { field: FIELD })];
  const rule = { limit: LIMITS.workspaceName, singleLine: true, names: true } as const;
  return checkText(typed, rule).map((found) => atField(found, FIELD));
}

/** Refuses a name that folds to that of another workspace of this browser (ours). */
export function checkWorkspaceNameIsFree(name: string, others: readonly string[]): Problem | null {
  const holder = others.find((other) => foldName(other) === foldName(name));
  return holder === undefined
    ? null
    : problem('workspace-name/taken', { name: holder }, { field: FIELD });
}

/** The wanted name, with a number behind it where others have it already. Never refuses. */
export function freeWorkspaceName(wanted: string, others: readonly string[]): string {
  const name = cleanText(wanted);
  let free = name;
  for (let number = 2; checkWorkspaceNameIsFree(free, others) !== null; number += 1) {
    const behind = ` ${String(number)}`;
    free = firstGraphemes(name, LIMITS.workspaceName - behind.length).trim() + behind;
  }
  return free;
}
