import { cleanText } from '../domain/text-input.ts';
import { checkWorkspaceNameIsFree } from '../domain/workspace-name.ts';
import { err, ok } from '../shared/result.ts';
import type { NameChoice } from '../storage/workspaces.ts';

/**
 * Takes a name as it was typed, or refuses it with workspace-name/taken. `unnamed` is what the
 * screen calls a workspace without a name.
 */
export function nameAsTyped(typed: string, unnamed: string): NameChoice {
  return (others) => {
    const name = cleanText(typed);
    const taken = checkWorkspaceNameIsFree(
      name,
      others.map((other) => other.name || unnamed),
    );
    return taken === null ? ok(name) : err(taken);
  };
}
