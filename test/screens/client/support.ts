import { beforeEach } from 'vitest';
import { loadAreas } from '../../../src/i18n/index.ts';
import type { World } from '../account/support/stage.ts';
import { useClientsWorld } from '../clients/support.ts';

/** A world in which the words of one client's screens are loaded. */
export function useClientWorld(): World {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['client']));
  return world;
}
