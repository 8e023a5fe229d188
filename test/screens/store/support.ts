import { afterEach, beforeEach, vi } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import type { World } from '../account/support/stage.ts';
import { put, useClientsWorld, verified } from '../clients/support.ts';

/** A world in which the words of the Store are loaded and images can be shown. */
export function useStoreWorld(): World & { readonly shownUrls: ReadonlySet<string> } {
  const world = useClientsWorld();
  const shownUrls = new Set<string>();
  let count = 0;

  beforeEach(async () => {
    await loadAreas(['client', 'store']);
    URL.createObjectURL = () => {
      const url = `blob:image-${String((count += 1))}`;
      shownUrls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => shownUrls.delete(url);
    // The browser draws everything that these tests give it; journeys show what it refuses.
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    shownUrls.clear();
  });

  return Object.assign(Object.create(world) as World, { shownUrls });
}

/** A client of a verified developer; `change` makes what the test needs of it. */
export async function clientWith(
  world: World,
  change: (client: Client) => Partial<Client> = () => ({}),
): Promise<{ client: Client; owner: Developer }> {
  const owner = await verified(world);
  const made = await put(world, owner);
  const client = { ...made, ...change(made) };
  await world.workspace.database.clients.put(client);
  return { client, owner };
}
