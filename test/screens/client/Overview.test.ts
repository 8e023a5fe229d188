import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { selectDeveloper } from '../../../src/actions/select-developer.ts';
import { findClient, listClients } from '../../../src/queries/clients.ts';
import Overview from '../../../src/screens/client/Overview.svelte';
import { press, put, user, verified } from '../clients/support.ts';
import { useClientWorld } from './support.ts';

describe('the overview of a client', () => {
  const world = useClientWorld();

  it('shows what is known of it', async () => {
    const { id } = await put(world, await verified(world), {
      defaultRedirectUri: 'https://example.com/cb',
    });
    world.show(Overview, { id });
    expect(await screen.findByRole('heading', { level: 1, name: 'Birdbath Thermo' })).toBeVisible();
    expect(screen.getByText('version 1')).toBeVisible();
    expect(screen.getByText('Warms the bath before the birds come.')).toBeVisible();
    expect(screen.getByText('0 / 50')).toBeVisible();
    expect(screen.getByText('https://example.com/cb')).toBeVisible();
    expect(screen.getByText('Birdbath Thermo reads the temperature to show it.')).toBeVisible();
    expect(screen.getByRole('status', { name: 'Authorization URL' })).toHaveTextContent(
      `https://home.nest.com/login/oauth2?client_id=${id}&state=STATE`,
    );
    expect(screen.getByRole('link', { name: 'Edit' })).toHaveAttribute(
      'href',
      `#/clients/${id}/overview/edit`,
    );
  });

  it.each([
    ['https://example.com/help', true],
    ['javascript:alert(1)', false],
  ])('makes a link of the stored support URL %s: %s', async (supportUrl, isLink) => {
    const { id } = await put(world, await verified(world));
    await world.workspace.database.clients.update(id, { supportUrl });
    world.show(Overview, { id });
    const text = await screen.findByText(supportUrl);
    expect(text.closest('a') !== null).toBe(isLink);
  });

  it('hides the secret until asked for', async () => {
    const { id, secret } = await put(world, await verified(world));
    world.show(Overview, { id });
    const output = await screen.findByRole('status', { name: 'Client Secret' });
    expect(output).not.toHaveTextContent(secret);
    await press('Show Client Secret');
    expect(output).toHaveTextContent(secret);
  });

  it('resets the secret after a question, and hides the new one', async () => {
    const { id, secret } = await put(world, await verified(world));
    world.show(Overview, { id });
    await press('Show Client Secret');
    await press('Reset the client secret …');
    expect(await screen.findByRole('dialog', { name: 'Reset the client secret?' })).toBeVisible();
    await press('Reset');
    expect(await screen.findByText('The client has a new secret.')).toBeVisible();
    const stored = (await findClient(world.workspace, id))?.client.secret ?? '';
    expect(stored).not.toBe(secret);
    await waitFor(() => {
      const shown = screen.getByRole('status', { name: 'Client Secret' });
      expect(shown).not.toHaveTextContent(secret);
      expect(shown).not.toHaveTextContent(stored);
    });
  });

  it('duplicates it under another name, and goes there', async () => {
    const ada = await verified(world);
    const { id } = await put(world, ada);
    world.show(Overview, { id });
    await press('Duplicate');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Duplicate' }));
    await waitFor(async () => {
      const copy = (await listClients(world.workspace, ada.id)).find((one) => one.client.id !== id);
      expect(location.hash).toBe(`#/clients/${copy?.client.id ?? 'none'}/overview`);
    });
  });

  it('says so when there is no such client', async () => {
    await verified(world);
    world.show(Overview, { id: 'nothing' });
    expect(await screen.findByText('This client is not here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'OAuth Clients' })).toHaveAttribute(
      'href',
      '#/clients',
    );
  });

  it('of another developer is opened by switching to that one', async () => {
    const ada = await verified(world);
    const { id } = await put(world, ada);
    await world.register('bob@example.com');
    world.show(Overview, { id });
    expect(await screen.findByText('This client belongs to ada@example.com')).toBeVisible();
    await press('Switch to that developer');
    expect(await screen.findByRole('heading', { level: 1, name: 'Birdbath Thermo' })).toBeVisible();
    await selectDeveloper(world.workspace, null);
    expect(await screen.findByText('This client belongs to ada@example.com')).toBeVisible();
  });
});
