import {
  checkHomeUserInput,
  homeUserParts,
  type HomeUserInput,
} from '../../domain/home-user-input.ts';
import type { HomeUser } from '../../domain/home-user.ts';
import { problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

/**
 * Changes what a person of the simulated home is called, writes from and reads in. Gives the
 * problems of the form and home-user/not-found.
 */
export async function updateHomeUser(
  workspace: Workspace,
  userId: string,
  input: HomeUserInput,
): Promise<Result<HomeUser, Refusals>> {
  const found = checkHomeUserInput(input);
  if (found.length > 0) return err(found);
  const { homeUsers } = workspace.database;
  return write(workspace, [homeUsers], async () => {
    const stored = await homeUsers.get(userId);
    if (stored === undefined) return err([problem('home-user/not-found', {})]);
    const user = { ...stored, ...homeUserParts(input), revision: stored.revision + 1 };
    await homeUsers.put(user);
    return ok(user);
  });
}
