import { beforeEach } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import type { Localization } from '../../../src/domain/localization.ts';
import { loadAreas, type Area } from '../../../src/i18n/index.ts';
import { localizedClient } from '../../builders/localized-client.ts';
import type { World } from '../account/support/stage.ts';
import { useClientsWorld } from '../clients/support.ts';

/** A world in which the words of one client's screens are loaded, those of a tab included. */
export function useClientWorld(...areas: readonly Area[]): World {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['clients', 'clientForm', 'client', 'errors', ...areas]));
  return world;
}

/** Puts a client of Ada's into the workspace: English and complete, with more locales as given. */
export async function putLocalized(
  world: World,
  others: readonly Localization[],
  changes: Partial<Client> = {},
): Promise<{ id: string; read: () => Promise<Client> }> {
  const { id: ownerId } = await world.register('ada@example.com', { companyName: 'Engines' });
  const client = localizedClient(others, { ownerId, ...changes });
  await world.workspace.database.clients.add(client);
  const read = async () => (await world.workspace.database.clients.get(client.id))!;
  return { id: client.id, read };
}
