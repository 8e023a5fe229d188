import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Try from '../../../src/screens/client/Try.svelte';
import { exchange } from '../../builders/exchange.ts';
import { put, verified } from '../clients/support.ts';
import { useClientWorld } from './support.ts';

const world = useClientWorld('home', 'try');

it('shows who can connect, and how much was traced', async () => {
  const { id } = await put(world, await verified(world));
  await world.workspace.database.exchanges.add({ id: '1', ...exchange() });
  world.show(Try, { id });
  expect(await screen.findByRole('heading', { level: 1, name: 'Try it' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Try it' })).toHaveAttribute('aria-current', 'page');
  expect(await screen.findByRole('heading', { name: 'Grace' })).toBeVisible();
  expect(await screen.findByText('One request has been traced.')).toBeVisible();
});
