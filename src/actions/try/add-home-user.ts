import { checkRoomForHomeUser } from '../../domain/home-limits.ts';
import { checkHomeUserInput, type HomeUserInput } from '../../domain/home-user-input.ts';
import type { HomeUser } from '../../domain/home-user.ts';
import { newHomeUser } from '../../domain/new-home.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

/**
 * Adds a person of the simulated home, without a structure. Gives the problems of the form and
 * home-user/limit-reached.
 */
export async function addHomeUser(
  workspace: Workspace,
  input: HomeUserInput,
): Promise<Result<HomeUser, Refusals>> {
  const found = checkHomeUserInput(input);
  if (found.length > 0) return err(found);
  const { homeUsers } = workspace.database;
  return write(workspace, [homeUsers], async () => {
    const full = checkRoomForHomeUser(await homeUsers.count());
    if (full !== null) return err([full]);
    const { clock, random } = workspace;
    const user = newHomeUser(input, { now: clock.now(), random });
    await homeUsers.add(user);
    return ok(user);
  });
}
