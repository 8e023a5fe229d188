import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { listClients } from '../../../src/queries/clients.ts';
import ClientList from '../../../src/screens/clients/ClientList.svelte';
import { fill, press, put, useClientsWorld, user, verified } from './support.ts';

const rows = () => screen.findByRole('list', { name: 'Your OAuth clients' });
const rowOf = async (name: string): Promise<HTMLElement> => {
  const row = within(await rows())
    .getByRole('link', { name })
    .closest('li');
  if (row === null) throw new Error(`no row of ${name}`);
  return row;
};

describe('OAuth Clients', () => {
  const world = useClientsWorld();

  it('leads to sign-up when nobody is signed in', async () => {
    world.show(ClientList);
    const link = await screen.findByRole('link', { name: 'Create a developer account' });
    expect(link).toHaveAttribute('href', '#/sign-up');
  });

  it('leads into creating when there is no client, and to verification before it', async () => {
    const developer = await world.register('ada@example.com');
    world.show(ClientList);
    const create = await screen.findByRole('link', { name: 'Create new OAuth client' });
    expect(create).toHaveAttribute('href', '#/clients/new');
    expect(screen.getByRole('link', { name: 'Verify address' })).toBeVisible();
    await world.workspace.database.developers.update(developer.id, { verifiedAt: 1 });
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'Verify address' })).toBeNull();
    });
  });

  it('shows name, version, authorization, users against quota in words, and review', async () => {
    const ada = await verified(world);
    await put(world, ada, { name: 'Web one', defaultRedirectUri: 'https://example.com/cb' });
    const { id } = await put(world, ada, { name: 'Pin one' });
    const grants = Array.from({ length: 40 }, (_one, index) => ({
      id: `grant-${index}`,
      clientId: id,
      userId: `user-${index}`,
      acceptedVersion: 1,
      permissions: [],
      token: null,
      createdAt: 1,
    }));
    await world.workspace.database.grants.bulkPut(grants);
    world.show(ClientList);
    const web = within(await rowOf('Web one'));
    expect(web.getByText('version 1')).toBeVisible();
    expect(web.getByText('Web-based')).toBeVisible();
    expect(web.getByText('NOT STARTED')).toBeVisible();
    expect(web.getByRole('meter', { name: '0 of 50 users' })).toBeVisible();
    expect(web.getByText('Plenty of room')).toBeVisible();
    const pin = within(await rowOf('Pin one'));
    expect(pin.getByText('PIN-based')).toBeVisible();
    expect(pin.getByText('40 / 50')).toBeVisible();
    expect(pin.getByText('Nearly full')).toBeVisible();
    expect(screen.getByText('2 clients of 10')).toBeInTheDocument();
  });

  it('searches names and client IDs once there is something to search', async () => {
    const ada = await verified(world);
    for (const name of ['Alpha', 'Beta', 'Gamma']) await put(world, ada, { name });
    world.show(ClientList);
    await rows();
    expect(screen.queryByRole('searchbox')).toBeNull();
    const { id } = await put(world, ada, { name: 'Délta' });
    const search = await screen.findByRole('searchbox', { name: 'Search clients' });
    await user.type(search, ' DÉL');
    expect(within(await rows()).getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText('One client matches')).toBeInTheDocument();
    await user.clear(search);
    await user.type(search, id.slice(0, 8));
    expect(await rowOf('Délta')).toBeVisible();
    await user.type(search, 'zzz');
    expect(screen.getByRole('heading', { name: /^No client matches/u })).toBeVisible();
    await press('Show all clients');
    expect(within(await rows()).getAllByRole('link')).toHaveLength(4);
  });

  it('keeps creating reachable at ten clients, and says the way out', async () => {
    const ada = await verified(world);
    for (let index = 0; index < 10; index += 1) await put(world, ada, { name: `No. ${index}` });
    world.show(ClientList);
    expect(await screen.findByText('All 10 clients are in use')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create new OAuth client' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Add a developer' })).toBeVisible();
  });
});

describe('duplicating from the list', () => {
  const world = useClientsWorld();

  it('asks for a name that is free and lands on the copy', async () => {
    const ada = await verified(world);
    const original = await put(world, ada, { name: 'Porch Light' });
    world.show(ClientList);
    await press('Duplicate Porch Light');
    const dialog = await screen.findByRole('dialog', { name: 'Duplicate Porch Light' });
    const name = within(dialog).getByRole('textbox', { name: 'OAuth Client Name' });
    expect(name).toHaveValue('Porch Light copy');
    await fill('OAuth Client Name', ' porch LIGHT');
    expect(await within(dialog).findByText(/^Name already in use/u)).toBeVisible();
    await fill('OAuth Client Name', 'Porch Lamp');
    await user.click(within(dialog).getByRole('button', { name: 'Duplicate' }));
    await waitFor(() => {
      expect(location.hash).toMatch(/^#\/clients\/.+\/overview$/u);
    });
    const all = await listClients(world.workspace, ada.id);
    const copy = all.find(({ client }) => client.name === 'Porch Lamp')?.client;
    expect(copy).toMatchObject({ permissions: original.permissions, version: 1 });
    expect(location.hash).toContain(copy?.id ?? 'none');
    expect(copy?.secret).not.toBe(original.secret);
  });

  it('refuses an eleventh one and says why', async () => {
    const ada = await verified(world);
    for (let index = 0; index < 10; index += 1) await put(world, ada, { name: `No. ${index}` });
    world.show(ClientList);
    await press('Duplicate No. 3');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Duplicate' }));
    expect(await within(dialog).findByText('All 10 clients are in use')).toBeVisible();
    expect(await listClients(world.workspace, ada.id)).toHaveLength(10);
  });
});
