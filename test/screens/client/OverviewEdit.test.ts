import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { updateOverview } from '../../../src/actions/update-overview.ts';
import { hasUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import type { Client } from '../../../src/domain/client.ts';
import { overviewInputOf } from '../../../src/domain/new-client.ts';
import { findClient } from '../../../src/queries/clients.ts';
import OverviewEdit from '../../../src/screens/client/OverviewEdit.svelte';
import { addUsers } from '../../builders/workspace.ts';
import { field, fill, press, put, user, verified } from '../clients/support.ts';
import { useClientWorld } from './support.ts';

const NAME = 'OAuth Client Name';

describe('editing the overview of a client', () => {
  const world = useClientWorld();

  async function showEdit(): Promise<Client> {
    const client = await put(world, await verified(world));
    world.show(OverviewEdit, { id: client.id });
    await field(NAME);
    return client;
  }
  const stored = async ({ id }: Client) => (await findClient(world.workspace, id))?.client;

  it('saves, leaves permissions, credentials and version alone, and goes back', async () => {
    const client = await showEdit();
    await fill(NAME, 'Garden Gate');
    await fill('Default OAuth Redirect URI', 'https://gate.example/cb');
    await press('Update');
    expect(await screen.findByText('Garden Gate is saved.')).toBeVisible();
    expect(location.hash).toBe(`#/clients/${client.id}/overview`);
    const { permissions, secret, version } = client;
    expect(await stored(client)).toMatchObject({
      name: 'Garden Gate',
      redirectUris: ['https://gate.example/cb'],
      permissions,
      secret,
      version,
    });
  });

  it('saves nothing that breaks a rule, and leads to the first problem', async () => {
    const client = await showEdit();
    await fill(NAME, 'My Nest');
    await fill('Support URL', 'nowhere');
    await press('Update');
    expect(await screen.findByText('2 problems to mend')).toBeVisible();
    await waitFor(async () => expect(await field(NAME)).toHaveFocus());
    expect(await stored(client)).toEqual(client);
  });

  it('has something to lose from the first change until it is saved', async () => {
    await showEdit();
    expect(hasUnsavedChanges()).toBe(false);
    await fill('Description', 'Something else.');
    expect(hasUnsavedChanges()).toBe(true);
    await press('Update');
    await screen.findByText('Birdbath Thermo is saved.');
    expect(hasUnsavedChanges()).toBe(false);
  });

  it.each([
    ['Load what was saved', 'Theirs.'],
    ['Go on with this form', 'Mine.'],
  ])('lets the user decide what another tab has changed: %s', async (choice, kept) => {
    const client = await showEdit();
    await fill('Description', 'Mine.');
    const theirs = { ...overviewInputOf(client), description: 'Theirs.' };
    await updateOverview(world.workspace, client.id, client.revision, theirs);
    expect(await screen.findByText('This client was changed in another tab')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Update' })).toBeDisabled();
    await press(choice);
    expect(await field('Description')).toHaveValue(kept);
    await press('Update');
    await screen.findByText('Birdbath Thermo is saved.');
    expect((await stored(client))?.localizations[0]).toHaveProperty('description', kept);
  });

  it('deletes once the name is typed, and brings everything back', async () => {
    const client = await showEdit();
    await press('Delete');
    const dialog = within(await screen.findByRole('dialog', { name: /^Delete Birdbath/u }));
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('That is not the name of the client.')).toBeVisible();
    await user.click(dialog.getByRole('textbox'));
    await user.paste(client.name);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Birdbath Thermo is deleted.')).toBeVisible();
    expect(location.hash).toBe('#/clients');
    expect(await findClient(world.workspace, client.id)).toBeNull();
    await press('Undo');
    expect(await screen.findByText('Birdbath Thermo is back.')).toBeVisible();
    expect(await stored(client)).toEqual(client);
  });

  it('offers no deletion once 25 users have authorized it', async () => {
    const { id } = await showEdit();
    await addUsers(world.workspace, id, 25);
    expect(await screen.findByText(/^25 users have authorized this client/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});
