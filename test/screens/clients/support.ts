import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/svelte';
import { beforeEach } from 'vitest';
import { createClient } from '../../../src/actions/create-client.ts';
import type { Client, ClientInput } from '../../../src/domain/client.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import { clientInput } from '../../builders/client-input.ts';
import { useWorld, type World } from '../account/support/stage.ts';

export const user = userEvent.setup();

export const field = (name: string) => screen.findByRole('textbox', { name });
/** Presses a button by its name. */
export const press = async (name: string) =>
  user.click(await screen.findByRole('button', { name }));

/** Types into a field instead of what it held, and leaves it. */
export async function fill(name: string, text: string): Promise<void> {
  const control = await field(name);
  await user.clear(control);
  await user.click(control);
  await user.paste(text);
  await user.tab();
}

/** A world in which the words of the clients screens are loaded. */
export function useClientsWorld(): World {
  const world = useWorld();
  beforeEach(() => loadAreas(['clients', 'clientForm', 'errors']));
  return world;
}

/** A developer who may create clients. */
export async function verified(world: World): Promise<Developer> {
  const developer = await world.register('ada@example.com', { companyName: 'Engines' });
  await world.workspace.database.developers.update(developer.id, { verifiedAt: 1 });
  return developer;
}

/** Puts a client into the workspace. */
export async function put(
  world: World,
  owner: Developer,
  changes: Partial<ClientInput> = {},
): Promise<Client> {
  const result = await createClient(world.workspace, owner.id, clientInput(changes));
  if (!result.ok) throw new Error(result.error[0]?.code);
  return result.value;
}
