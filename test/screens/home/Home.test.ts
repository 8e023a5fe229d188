import { screen } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { loadAreas } from '../../../src/i18n/index.ts';
import Home from '../../../src/screens/home/Home.svelte';
import { useClientsWorld } from '../clients/support.ts';

const world = useClientsWorld();
beforeEach(() => loadAreas(['home', 'errors']));

it('furnishes a first home and shows who lives there', async () => {
  world.show(Home);
  expect(await screen.findByRole('heading', { level: 1, name: 'The home' })).toBeVisible();
  expect(await screen.findByRole('heading', { level: 2, name: 'Grace' })).toBeVisible();
  expect(await screen.findByRole('definition')).toHaveTextContent(
    '2 thermostats, 2 alarms, one camera',
  );
});
