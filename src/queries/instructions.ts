import type { Workspace } from '../storage/workspace.ts';

/** The plain text that goes with the workspace; empty for none. */
export async function instructionsOf({ database }: Workspace): Promise<string> {
  return String((await database.meta.get('instructions'))?.value ?? '');
}
