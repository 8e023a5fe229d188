import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { clockOffset } from '../../../src/queries/clock.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Settings from '../../../src/screens/settings/Settings.svelte';
import { DAY, HOUR } from '../../../src/shared/clock.ts';
import { press, put, useClientsWorld, user, verified } from '../clients/support.ts';

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the sandbox controls', () => {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['settings', 'sandbox', 'review']));

  it('move the clock forward, say how far ahead it is, and set it back', async () => {
    world.show(Settings);
    const clock = card('The workspace’s clock');
    expect(await clock.findByText('The clock shows real time.')).toBeVisible();
    expect(clock.getByRole('button', { name: 'Back to now' })).toBeDisabled();
    for (const name of ['1 week forward', '1 day forward', '1 hour forward', '1 hour forward']) {
      await press(name);
    }
    const ahead = 'The clock is 1 week, 1 day, and 2 hours ahead of real time.';
    expect(await clock.findByText(ahead)).toBeVisible();
    expect(await clockOffset(world.workspace)).toBe(8 * DAY + 2 * HOUR);
    await press('Back to now');
    expect(await clock.findByText('The clock shows real time.')).toBeVisible();
  });

  it('let users in up to the quota, and refuse more', async () => {
    const ada = await verified(world);
    const { id } = await put(world, ada, { name: 'Porch Light' });
    world.show(Settings);
    const users = card('Simulated users');
    const choice = await users.findByRole('combobox', { name: 'Client' });
    expect(users.queryByRole('button', { name: 'One user' })).toBeNull();
    await user.selectOptions(choice, 'Porch Light (ada@example.com)');
    await press('25 users');
    expect(await users.findByRole('meter', { name: '25 of 50 users' })).toBeVisible();
    expect(users.getByText(/it cannot be deleted/u)).toBeVisible();
    await press('Up to the quota (25 more)');
    expect(await users.findByRole('meter', { name: '50 of 50 users' })).toBeVisible();
    expect(users.queryByRole('button', { name: /^Up to/u })).toBeNull();
    await press('One user');
    expect(await screen.findByText(/50 of 50 places for users are taken/u)).toBeVisible();
    expect(await world.workspace.database.grants.where('clientId').equals(id).count()).toBe(50);
  });

  it('remove simulated users, and bring them back', async () => {
    await put(world, await verified(world), { name: 'Porch Light' });
    world.show(Settings);
    const users = card('Simulated users');
    await user.selectOptions(
      await users.findByRole('combobox', { name: 'Client' }),
      'Porch Light (ada@example.com)',
    );
    expect(users.getByRole('button', { name: 'All simulated (0)' })).toBeDisabled();
    await press('5 users');
    expect(await users.findByRole('meter', { name: '5 of 50 users' })).toBeVisible();
    await press('The last one');
    expect(await screen.findByText('One user of Porch Light removed.')).toBeVisible();
    expect(await users.findByRole('meter', { name: '4 of 50 users' })).toBeVisible();
    await press('All simulated (4)');
    expect(await screen.findByText('4 users of Porch Light removed.')).toBeVisible();
    await waitFor(() => {
      expect(users.getByRole('meter', { name: '0 of 50 users' })).toBeVisible();
    });
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    expect(await users.findByRole('meter', { name: '4 of 50 users' })).toBeVisible();
  });

  it('say so when there is no client', async () => {
    world.show(Settings);
    expect(await screen.findByText('There is no client in this workspace yet.')).toBeVisible();
  });
});
