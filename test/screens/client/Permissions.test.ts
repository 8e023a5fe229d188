import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { updatePermissions } from '../../../src/actions/update-permissions.ts';
import { hasUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import type { Client } from '../../../src/domain/client.ts';
import type { PermissionsEdit } from '../../../src/domain/permission-update.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Permissions from '../../../src/screens/client/Permissions.svelte';
import { addUsers, must } from '../../builders/workspace.ts';
import { field, fill, press, put, useClientsWorld, user, verified } from '../clients/support.ts';

const AWAY = 'Birdbath Thermo reads whether you are home to rest meanwhile.';
const CAMERA = 'Birdbath Thermo sees motion to light the path.';
const CHOSEN = [
  { permission: 'camera', access: 'read' },
  { permission: 'away', access: 'read' },
];

// Asking for styles at every query takes most of the time here; what is hidden, journeys see.
configure({ defaultHidden: true });

const world = useClientsWorld();
beforeEach(() => loadAreas(['client', 'permissions', 'errors']));

/** A client with two permissions, on screen. */
async function open(changes: Partial<Client> = {}, users = 0): Promise<Client> {
  const made = await put(world, await verified(world), {
    permissions: CHOSEN,
    permissionTexts: { away: AWAY, camera: CAMERA },
  });
  await addUsers(world.workspace, made.id, users);
  await world.workspace.database.clients.update(made.id, changes);
  world.show(Permissions, { id: made.id });
  await screen.findByRole('heading', { level: 1, name: 'Permissions' });
  return { ...made, ...changes };
}

const stored = async ({ id }: Client): Promise<Client> => {
  const found = await world.workspace.database.clients.get(id);
  if (found === undefined) throw new Error('gone');
  return found;
};
const textsOf = async (client: Client) => (await stored(client)).localizations[0]?.permissionTexts;
const choose = async (name: string) => user.click(await screen.findByRole('radio', { name }));
const outcome = () => screen.getAllByRole('status')[0];
const update = async () => press('Update permissions');
const groupOf = (name: string): HTMLElement => {
  const group = screen.getByRole('heading', { level: 2, name }).closest('details');
  if (group === null) throw new Error(`no group ${name}`);
  return group;
};

/** What another tab does meanwhile. */
async function elsewhere(client: Client, edit: Partial<PermissionsEdit>): Promise<void> {
  const { version } = await stored(client);
  const whole = { version, permissions: CHOSEN, texts: {}, ...edit };
  must(await updatePermissions(world.workspace, client.id, whole));
}

describe('the groups', () => {
  it('show how many are active, and open where something is', async () => {
    await open();
    const groups = screen.getAllByRole('heading', { level: 2 }).slice(0, 5);
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Thermostat',
      'Camera',
      'Smoke+CO Alarm',
      'Security',
      'Other Permissions',
    ]);
    expect(within(groupOf('Camera')).getByText('1 of 2 active')).toBeVisible();
    expect(groupOf('Camera')).toHaveAttribute('open');
    expect(within(groupOf('Thermostat')).getByText('0 of 2 active')).toBeVisible();
    expect(groupOf('Thermostat')).not.toHaveAttribute('open');
  });

  it('show the fields of each permission, and what security features need', async () => {
    await open();
    const camera = within(groupOf('Camera'));
    await user.click(camera.getByText('What Camera unlocks'));
    expect((await camera.findAllByText('is_streaming'))[0]).toBeVisible();
    const security = within(groupOf('Security'));
    expect(security.getByText('Camera, read v3')).toBeInTheDocument();
    expect(security.getByText('Structure, read/write v1: missing')).toBeInTheDocument();
  });
});

describe('editing', () => {
  it('collects changes and says what they will do, without saving', async () => {
    const client = await open({}, 3);
    await press('Edit Camera');
    expect(screen.getByRole('radio', { name: 'read v3' })).toHaveFocus();
    await choose('read/write v3');
    await press('Done with Camera');
    expect(screen.getByRole('button', { name: 'Edit Camera' })).toHaveFocus();
    expect(within(groupOf('Camera')).getByText('Will be read/write')).toBeVisible();
    expect(outcome()).toHaveTextContent('3 users are told and asked to re-authorize');
    expect(hasUnsavedChanges()).toBe(true);
    expect(await stored(client)).toEqual(client);
  });

  it('saves changes of several permissions at once', async () => {
    const client = await open({}, 3);
    await press('Edit Camera');
    await choose('read/write v3');
    await press('Edit Away');
    await user.click(within(groupOf('Other Permissions')).getAllByLabelText('None')[0]!);
    expect(screen.getByText('Away removed; it was read v2')).toBeVisible();
    expect(screen.getByText('The description of what is removed goes as well')).toBeVisible();
    await update();
    expect(await screen.findByText('The client is at version 2 now.')).toBeVisible();
    expect(hasUnsavedChanges()).toBe(false);
    expect((await stored(client)).permissions).toEqual([
      { permission: 'camera', access: 'read/write', version: 3 },
    ]);
    expect(await textsOf(client)).toEqual({ camera: CAMERA });
    expect(await screen.findByText('3 users were told and asked to re-authorize')).toBeVisible();
    expect(screen.getByText('Camera: read/write v3 instead of read v3')).toBeVisible();
  });

  it('leaves the version alone when only a text changes', async () => {
    const client = await open({}, 3);
    await press('Edit Away');
    await fill('Description for Away', 'Birdbath Thermo rests when you leave.');
    expect(outcome()).toHaveTextContent('Nobody is told');
    expect(outcome()).toHaveTextContent('Only descriptions change');
    await update();
    expect(await screen.findByText(/the client stays at version 1/u)).toBeVisible();
    expect(await textsOf(client)).toEqual({
      camera: CAMERA,
      away: 'Birdbath Thermo rests when you leave.',
    });
    expect((await stored(client)).version).toBe(1);
  });

  it('raises quietly when nothing was changed, and opens new fields', async () => {
    const client = await open({
      permissions: [{ permission: 'camera', access: 'read', version: 2 }],
    });
    expect(within(groupOf('Camera')).getByText('v3 has more fields')).toBeVisible();
    expect(outcome()).toHaveTextContent('Nothing is changed.');
    await update();
    await screen.findByText('The client is at version 2 now.');
    expect(await screen.findByText('Nobody had to re-authorize')).toBeVisible();
    expect((await stored(client)).permissions[0]?.version).toBe(3);
  });

  it('refuses a permission without a text, and stays there', async () => {
    await open();
    await press('Edit Camera + Images');
    await choose('read v4');
    await press('Done with Camera + Images');
    expect(screen.getByText('This permission needs a description.')).toBeVisible();
    expect(await field('Description for Camera + Images')).toHaveFocus();
    await fill('Description for Camera + Images', 'Shows pictures.');
    expect(screen.getByText(/^The client’s name is not in it/u)).toBeVisible();
    await press('Done with Camera + Images');
    expect(screen.getByText('Will be added: read')).toBeVisible();
  });

  it('takes a change back, by Cancel and by Undo change', async () => {
    await open();
    await press('Edit Camera');
    await choose('read/write v3');
    await press('Done with Camera');
    await press('Edit Camera');
    await fill('Description for Camera', 'Other.');
    await press('Cancel the change of Camera');
    expect(screen.getByText('Will be read/write')).toBeVisible();
    expect(screen.getByText(CAMERA)).toBeVisible();
    await press('Undo the change of Camera');
    expect(screen.queryByText('Will be read/write')).toBeNull();
    expect(hasUnsavedChanges()).toBe(false);
    expect(screen.getByRole('button', { name: 'Edit Camera' })).toHaveFocus();
  });

  it('refuses a client without permissions, and reveals a text that is wrong', async () => {
    const client = await open();
    for (const name of ['Camera', 'Away']) {
      await press(`Edit ${name}`);
      await choose('None');
      await press(`Done with ${name}`);
    }
    await update();
    expect(screen.getByText('Choose at least one permission.')).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('group', { name: 'Permission groups' })).toHaveFocus();
    });
    await press('Discard changes');
    await press('Discard');
    expect(hasUnsavedChanges()).toBe(false);
    await press('Edit Away');
    await fill('Description for Away', '');
    await user.click(screen.getByRole('heading', { level: 2, name: 'Other Permissions' }));
    await update();
    await waitFor(async () => {
      expect(await field('Description for Away')).toHaveFocus();
    });
    expect(await stored(client)).toEqual(client);
  });

  it('keeps an approved client’s listing, and says so', async () => {
    const { review } = await open();
    await world.workspace.database.clients.toCollection().modify({
      review: { ...review, state: 'approved' },
    });
    await press('Edit Camera');
    await choose('read/write v3');
    expect(await screen.findByText(/stays approved and listed/u)).toBeVisible();
  });

  it('is locked in review, also when another tab submits', async () => {
    const { review } = await open();
    expect(screen.getByRole('button', { name: 'Update permissions' })).toBeEnabled();
    await world.workspace.database.clients.toCollection().modify({
      review: { ...review, state: 'in-review' },
    });
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Update permissions' })).toBeDisabled();
    });
    expect(screen.getByRole('button', { name: 'Edit Camera' })).toBeDisabled();
  });
});

describe('what another tab saves', () => {
  it('is followed where nothing is edited, without disturbing an editor', async () => {
    const client = await open();
    await press('Edit Camera');
    const typing = await field('Description for Camera');
    await user.type(typing, ' More.');
    await elsewhere(client, { texts: { away: { base: AWAY, text: 'Theirs.' } } });
    expect(await screen.findByText('Theirs.')).toBeVisible();
    expect(typing).toHaveFocus();
    expect(typing).toHaveValue(`${CAMERA} More.`);
    await update();
    await screen.findByText(/the client stays/u);
    expect(await textsOf(client)).toEqual({ camera: `${CAMERA} More.`, away: 'Theirs.' });
  });

  it.each([
    ['Load what was saved', [['camera', 'read/write']], 2],
    [
      'Carry my changes over',
      [
        ['camera', 'read/write'],
        ['away', 'read/write'],
      ],
      3,
    ],
  ])('is decided on when the version rose: %s', async (decision, expected, version) => {
    const client = await open();
    await press('Edit Away');
    await choose('read/write v2');
    await press('Done with Away');
    await elsewhere(client, { permissions: [{ permission: 'camera', access: 'read/write' }] });
    expect(await screen.findByText('The permissions were changed in another tab')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Update permissions' })).toBeDisabled();
    await press(decision);
    expect(screen.queryByText('The permissions were changed in another tab')).toBeNull();
    if (version === 3) {
      await update();
      await screen.findByText('The client is at version 3 now.');
    }
    const now = await stored(client);
    expect(now.permissions.map(({ permission, access }) => [permission, access])).toEqual(expected);
    expect(now.version).toBe(version);
  });

  it.each([
    ['Take the saved one', 'Theirs.'],
    ['Keep mine', 'Mine.'],
  ])('conflicts with the same text: %s', async (decision, expected) => {
    const client = await open();
    await press('Edit Away');
    await fill('Description for Away', 'Mine.');
    await press('Done with Away');
    await elsewhere(client, { texts: { away: { base: AWAY, text: 'Theirs.' } } });
    expect(await screen.findByText(/^Another tab saved this text/u)).toBeVisible();
    await update();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Take the saved one' })).toHaveFocus();
    });
    expect((await textsOf(client))?.away).toBe('Theirs.');
    await press(decision);
    if (expected === 'Mine.') {
      await update();
      await screen.findByText(/the client stays/u);
    }
    expect((await textsOf(client))?.away).toBe(expected);
    expect(screen.queryByText(/^Another tab saved this text/u)).toBeNull();
  });
});

describe('the records', () => {
  it('begin with the creation and nobody', async () => {
    await open();
    expect(screen.getByText('The client was created.')).toBeVisible();
    expect(screen.getByText('Each update that raises the version is noted here.')).toBeVisible();
    expect(await screen.findByText('Nobody has authorized this client yet.')).toBeVisible();
  });

  it('list who accepted which version, and what is left to them', async () => {
    const { permissions } = await open({ version: 2 }, 3);
    await world.workspace.database.grants.toCollection().modify((grant, place) => {
      const isFirst = grant.userId === 'user-0';
      place.value = isFirst
        ? { ...grant, acceptedVersion: 2, permissions }
        : { ...grant, permissions: [{ permission: 'away', access: 'read', version: 1 }] };
    });
    expect(await screen.findByText('1 of 3 users accepted version 2')).toBeVisible();
    expect(screen.getByText('2 users')).toBeVisible();
    expect(screen.getByText('Away, read v1')).toBeVisible();
  });
});
