import type { Structure } from '../../../src/domain/structure.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { testWorkspace, type TestWorkspace } from '../../builders/workspace.ts';

/** A workspace with one home, and how that home is stored by then. */
export interface Stored {
  readonly workspace: TestWorkspace;
  readonly home: Structure;
  readonly read: () => Promise<Structure>;
}

/** Puts a home into a workspace of its own. */
export async function storedHome(changes: Partial<Structure> = {}): Promise<Stored> {
  const workspace = await testWorkspace();
  const now = workspace.clock.now();
  const made = structure(changes);
  const thermostats = made.thermostats.map((one) => ({ ...one, ambientAt: now }));
  const home = { ...made, thermostats };
  await workspace.database.homeUsers.put(homeUser());
  await workspace.database.structures.put(home);
  const read = async (): Promise<Structure> => {
    const found = await workspace.database.structures.get(home.id);
    if (found === undefined) throw new Error('The home is gone.');
    return found;
  };
  return { workspace, home, read };
}

/** Where a device of the home hangs. */
export const placeOf = (home: Structure, device: { readonly id: string } | undefined) => ({
  structureId: home.id,
  deviceId: device?.id ?? '',
});
