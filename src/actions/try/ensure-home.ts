import type { HomeUser } from '../../domain/home-user.ts';
import { furnished, newHomeUser, newStructure } from '../../domain/new-home.ts';
import { ok, type Result } from '../../shared/result.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';
import { here, type Here } from './here.ts';

/** Who lives in the first home, and what it is called. Made-up data, like that of a demo. */
const FIRST = { name: 'Grace', email: 'grace@example.com' } as const;
const HOME = { name: 'Home', postalCode: '12345' } as const;

/**
 * Makes a first person with a furnished home, unless there is a person already. Two tabs that do so
 * at once make one. Answers with the person who came first. Gives storage problems only.
 */
export async function ensureHome(
  workspace: Workspace,
  place: Here = here(),
): Promise<Result<HomeUser, Refusals>> {
  const { homeUsers, structures } = workspace.database;
  const firstUser = async (): Promise<HomeUser | undefined> =>
    (await homeUsers.toArray()).sort((one, other) => one.createdAt - other.createdAt)[0];
  // Asked before anything is written: nearly always there is somebody, and a write counts.
  const found = await attempt(async () => ok(await firstUser()));
  if (!found.ok) return found;
  if (found.value !== undefined) return ok(found.value);
  return write(workspace, [homeUsers, structures], async () => {
    const present = await firstUser();
    if (present !== undefined) return ok(present);
    const { locale, countryCode, timeZone } = place;
    const making = { now: workspace.clock.now(), random: workspace.random };
    const user = newHomeUser({ ...FIRST, locale }, making);
    const home = newStructure({ ...HOME, countryCode, timeZone }, user.id, making);
    await homeUsers.add(user);
    await structures.add(furnished(home, locale, making));
    return ok(user);
  });
}
