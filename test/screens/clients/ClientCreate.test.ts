import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { CREATE_CLIENT_FORM } from '../../../src/actions/create-client.ts';
import { saveDraft } from '../../../src/actions/save-draft.ts';
import { listClients } from '../../../src/queries/clients.ts';
import { findDraft } from '../../../src/queries/drafts.ts';
import ClientCreate from '../../../src/screens/clients/ClientCreate.svelte';
import { clientInput } from '../../builders/client-input.ts';
import { field, fill, press, put, useClientsWorld, user, verified } from './support.ts';

const choose = async (permission: string, access: string) =>
  user.click(
    within(await screen.findByRole('group', { name: permission })).getByRole('radio', {
      name: access,
    }),
  );

/** Fills all that is required. */
async function fillRequired(name = 'Birdbath'): Promise<void> {
  await fill('OAuth Client Name', name);
  await fill('Description', 'Warms the bath.');
  await user.click(screen.getByRole('checkbox', { name: 'HVAC' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Users' }), 'Individual');
  await fill('Support URL', 'https://example.com/help');
  await choose('Energy', 'read v2');
  await fill('Description for Energy', `${name} reads energy peaks to rest meanwhile.`);
}

const created = async () => {
  await waitFor(() => {
    expect(location.hash).toMatch(/^#\/clients\/.+\/overview$/u);
  });
};

describe('creating a client', () => {
  const world = useClientsWorld();

  it('leads to sign-up when nobody is signed in', async () => {
    world.show(ClientCreate);
    expect(await screen.findByRole('link', { name: 'Create a developer account' })).toBeVisible();
  });

  it('creates a PIN-based client and lands on its overview, without a draft left', async () => {
    const ada = await verified(world);
    world.show(ClientCreate);
    await fillRequired();
    expect(screen.getByText(/^No redirect URI is filled in/u)).toBeVisible();
    await press('Create');
    await created();
    const [made] = await listClients(world.workspace, ada.id);
    expect(made?.client).toMatchObject({
      name: 'Birdbath',
      categories: ['hvac'],
      redirectUris: [],
      permissions: [{ permission: 'energy', access: 'read', version: 2 }],
    });
    expect(location.hash).toBe(`#/clients/${made?.client.id ?? ''}/overview`);
    cleanup();
    expect(await findDraft(world.workspace, ada.id, CREATE_CLIENT_FORM)).toBeNull();
  });

  it('says live that it becomes web-based, and keeps several redirect URIs in order', async () => {
    const ada = await verified(world);
    world.show(ClientCreate);
    await fillRequired();
    await fill('Default OAuth Redirect URI', 'https://example.com/cb');
    expect(screen.getByText(/^A redirect URI is filled in/u)).toBeVisible();
    await fill('Additional OAuth Redirect URI 1', 'http://localhost:3000');
    await press('Add another redirect URI');
    expect(await field('Additional OAuth Redirect URI 2')).toHaveFocus();
    await press('Add another redirect URI');
    await fill('Additional OAuth Redirect URI 3', 'myapp://callback');
    await press('Remove redirect URI 2');
    await press('Create');
    await created();
    const [made] = await listClients(world.workspace, ada.id);
    expect(made?.client.redirectUris).toEqual([
      'https://example.com/cb',
      'http://localhost:3000',
      'myapp://callback',
    ]);
  });

  it('shows a problem when a field is left, and lets it go the moment it is mended', async () => {
    await verified(world);
    world.show(ClientCreate);
    const name = await field('OAuth Client Name');
    await user.type(name, 'My Nést nest');
    expect(name).toBeValid();
    await user.tab();
    expect(name).toHaveAccessibleDescription(/contains the reserved word/u);
    expect(screen.getByText('nest', { selector: 'mark' })).toBeVisible();
    await user.type(name, '{Backspace}{Backspace}{Backspace}{Backspace}');
    expect(name).toBeValid();
  });

  it('says while typing that a name is taken, and warns of a look-alike', async () => {
    const ada = await verified(world);
    await put(world, ada, { name: 'Porch Light' });
    world.show(ClientCreate);
    const name = await field('OAuth Client Name');
    await user.type(name, 'porch  light');
    expect(await screen.findByText(/^Name already in use/u)).toBeVisible();
    expect(name).toHaveFocus();
    await user.type(name, 's');
    expect(screen.queryByText(/^Name already in use/u)).toBeNull();
    await user.clear(name);
    await user.type(name, 'Pοrch Light');
    expect(await screen.findByText(/^This reads like “Porch Light”/u)).toBeVisible();
  });

  it('jumps to the first problem and counts them', async () => {
    await verified(world);
    world.show(ClientCreate);
    await press('Create');
    await waitFor(async () => {
      expect(await field('OAuth Client Name')).toHaveFocus();
    });
    expect(screen.getByText('6 things to mend')).toBeVisible();
    await fill('OAuth Client Name', 'Birdbath');
    expect(screen.getByText('5 things to mend')).toBeVisible();
  });

  it('offers the ASCII form of a Unicode host, and says that it trimmed', async () => {
    await verified(world);
    world.show(ClientCreate);
    const uri = await field('Default OAuth Redirect URI');
    await fill('Default OAuth Redirect URI', '  https://bücher.example/cb ');
    expect(uri).toHaveValue('https://bücher.example/cb');
    expect(screen.getByText(/^Spaces around it were removed/u)).toBeVisible();
    await press('Change it to https://xn--bcher-kva.example/cb');
    expect(uri).toHaveValue('https://xn--bcher-kva.example/cb');
    expect(uri).toBeValid();
    expect(uri).toHaveFocus();
  });

  it('previews the consent screen and advises on a text without holding it up', async () => {
    await verified(world);
    world.show(ClientCreate);
    await fill('OAuth Client Name', 'Birdbath');
    await choose('Thermostat', 'read/write v6');
    await fill('Description for Thermostat', 'Looks at the API');
    const preview = within(screen.getByRole('complementary'));
    expect(preview.getByText('Birdbath would like to')).toBeInTheDocument();
    expect(preview.getByText('by Engines')).toBeInTheDocument();
    expect(preview.getByText('Looks at the API')).toBeInTheDocument();
    expect(screen.getByText(/^The client’s name is not in it/u)).toBeVisible();
    expect(await field('Description for Thermostat')).toBeValid();
    await choose('Thermostat', 'None');
    expect(preview.queryByText('Looks at the API')).toBeNull();
  });
});

describe('what refuses a complete form', () => {
  const world = useClientsWorld();

  it('an unverified address: shows the way and keeps everything', async () => {
    await world.register('ada@example.com');
    world.show(ClientCreate);
    await fillRequired();
    await press('Create');
    const alert = within(await screen.findByRole('alert'));
    expect(await alert.findByRole('link', { name: 'Verify address' })).toHaveAttribute(
      'href',
      '#/verify',
    );
    expect(await field('OAuth Client Name')).toHaveValue('Birdbath');
  });

  it('an eleventh client', async () => {
    const ada = await verified(world);
    for (let index = 0; index < 10; index += 1) await put(world, ada, { name: `No. ${index}` });
    world.show(ClientCreate);
    await fillRequired();
    await press('Create');
    expect(
      await within(await screen.findByRole('alert')).findByText('All 10 clients are in use'),
    ).toBeVisible();
    expect(await listClients(world.workspace, ada.id)).toHaveLength(10);
  });

  it('a full browser: says so and keeps everything', async () => {
    await verified(world);
    world.show(ClientCreate);
    await fillRequired();
    const full = new DOMException('', 'QuotaExceededError');
    const add = vi.spyOn(world.workspace.database.clients, 'add').mockRejectedValue(full);
    await press('Create');
    expect(await screen.findByText(/^The browser has no room left/u)).toBeVisible();
    expect(await field('OAuth Client Name')).toHaveValue('Birdbath');
    add.mockRestore();
    await press('Create');
    await created();
  });
});

describe('a half-filled form', () => {
  const world = useClientsWorld();

  it('is kept when the screen is left, and says so on return', async () => {
    await verified(world);
    world.show(ClientCreate);
    await fill('OAuth Client Name', 'Half');
    await choose('Energy', 'read v2');
    expect(await screen.findByText(/^Kept in this browser/u)).toBeVisible();
    await fill('Description', 'last words');
    cleanup();
    world.show(ClientCreate);
    expect(await screen.findByText(/^We kept what you had typed/u)).toBeVisible();
    expect(await field('OAuth Client Name')).toHaveValue('Half');
    expect(await field('Description')).toHaveValue('last words');
    expect(screen.getByRole('radio', { name: 'read v2', checked: true })).toBeVisible();
  });

  it('can be dropped after a question', async () => {
    const ada = await verified(world);
    await saveDraft(world.workspace, ada.id, CREATE_CLIENT_FORM, clientInput({ name: 'Old' }));
    world.show(ClientCreate);
    expect(await field('OAuth Client Name')).toHaveValue('Old');
    await user.click((await screen.findAllByRole('button', { name: 'Start over' }))[0] as Element);
    await press('Empty the form');
    expect(await field('OAuth Client Name')).toHaveValue('');
    await waitFor(async () => {
      expect(await findDraft(world.workspace, ada.id, CREATE_CLIENT_FORM)).toBeNull();
    });
  });

  it('starts empty when what was kept has another shape', async () => {
    const ada = await verified(world);
    await saveDraft(world.workspace, ada.id, CREATE_CLIENT_FORM, { name: 7 });
    world.show(ClientCreate);
    expect(await screen.findByText(/could not be read any more/u)).toBeVisible();
    expect(await field('OAuth Client Name')).toHaveValue('');
  });

  it('outlives the list of things to have ready being closed for good', async () => {
    const ada = await verified(world);
    world.show(ClientCreate);
    await fill('OAuth Client Name', 'Half');
    await press('I have these at hand');
    await waitFor(async () => {
      const stored = await world.workspace.database.developers.get(ada.id);
      expect(stored?.dismissed).toContain('before-you-start');
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'I have these at hand' })).toBeNull();
    });
    expect(await field('OAuth Client Name')).toHaveValue('Half');
  });
});
