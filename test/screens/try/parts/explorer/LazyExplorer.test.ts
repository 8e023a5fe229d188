import { screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import LazyExplorer from '../../../../../src/screens/try/parts/explorer/LazyExplorer.svelte';
import { useClientsWorld } from '../../../clients/support.ts';

vi.mock('../../../../../src/screens/try/parts/explorer/Explorer.svelte', () => {
  throw new Error('The network is gone.');
});

const world = useClientsWorld();

it('offers to load again when its file does not come', async () => {
  world.show(LazyExplorer, {}, { walk: {} });
  expect(await screen.findByRole('button', { name: 'Load the page again' })).toBeVisible();
});
