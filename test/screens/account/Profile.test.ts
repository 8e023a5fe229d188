import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../src/actions/save-draft.ts';
import { updateProfile } from '../../../src/actions/update-profile.ts';
import { verifyByLink } from '../../../src/actions/verify-address.ts';
import { hasUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import { newClient } from '../../../src/domain/new-client.ts';
import { emptyClientInput } from '../../../src/domain/client-form.ts';
import { findDeveloper, listDevelopers } from '../../../src/queries/developers.ts';
import { listMails } from '../../../src/queries/mails.ts';
import Profile from '../../../src/screens/account/Profile.svelte';
import { useWorld } from './support/stage.ts';

const user = userEvent.setup();
const field = (name: string) => screen.findByRole('textbox', { name });
const press = (name: string) => user.click(screen.getByRole('button', { name }));

async function write(name: string, text: string): Promise<void> {
  await user.clear(await field(name));
  await user.type(await field(name), text);
}

describe('the profile', () => {
  const world = useWorld();

  it('saves every field', async () => {
    const ada = await world.register('ada@example.com', { firstName: 'Ada' });
    world.show(Profile);
    await write('First name', 'Augusta');
    await write('Company name', 'Engines');
    expect(hasUnsavedChanges()).toBe(true);
    await press('Update');
    expect(await screen.findByText('Your profile is updated.')).toBeVisible();
    expect(await findDeveloper(world.workspace, ada.id)).toMatchObject({
      firstName: 'Augusta',
      companyName: 'Engines',
    });
    expect(hasUnsavedChanges()).toBe(false);
  });

  it('drops changes on Cancel', async () => {
    await world.register('ada@example.com', { firstName: 'Ada' });
    world.show(Profile);
    await write('First name', 'Augusta');
    await press('Cancel');
    expect(await field('First name')).toHaveValue('Ada');
    expect(hasUnsavedChanges()).toBe(false);
  });

  it('warns that a new address is to be verified, and mails it', async () => {
    const ada = await world.register('ada@example.com');
    await verifyByLink(world.workspace, (await world.mailed(ada)).token);
    world.show(Profile);
    expect(await screen.findByText('Verified')).toBeVisible();
    await write('E-mail address', 'ada@new.example');
    expect(screen.getByRole('alert')).toHaveTextContent('A new address has to be verified');
    await press('Update');
    expect(await screen.findByText(/A mail to verify ada@new.example/u)).toBeVisible();
    expect(await screen.findByText('Not verified')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Verify the address' })).toBeVisible();
    const [newest] = await listMails(world.workspace, ada.id);
    expect(newest).toHaveProperty('to', 'ada@new.example');
  });

  it('refuses a malformed address and one that is taken', async () => {
    await world.register('bob@example.com');
    await world.register('ada@example.com');
    world.show(Profile);
    await write('E-mail address', 'ada@');
    await press('Update');
    expect(await screen.findByText('Nothing stands after the @.')).toBeVisible();
    await write('E-mail address', 'bob@example.com');
    expect(screen.getByText(/bob@example.com already belongs/u)).toBeVisible();
  });

  it('follows another tab while nothing was typed', async () => {
    const ada = await world.register('ada@example.com');
    world.show(Profile);
    await field('First name');
    await updateProfile(world.workspace, ada.id, 1, { ...ada, firstName: 'Augusta' });
    await waitFor(async () => {
      expect(await field('First name')).toHaveValue('Augusta');
    });
  });

  it('does not overwrite what another tab has saved', async () => {
    const ada = await world.register('ada@example.com');
    world.show(Profile);
    await write('First name', 'Mine');
    await updateProfile(world.workspace, ada.id, 1, { ...ada, firstName: 'Theirs' });
    expect(await screen.findByText('This profile was changed elsewhere')).toBeVisible();
    await press('Update');
    expect(await findDeveloper(world.workspace, ada.id)).toHaveProperty('firstName', 'Theirs');
    expect(await field('First name')).toHaveValue('Mine');
    await press('Load the saved profile');
    expect(await field('First name')).toHaveValue('Theirs');
    await write('Last name', 'L');
    await press('Update');
    expect(await screen.findByText('Your profile is updated.')).toBeVisible();
  });

  it('leads to another developer, and to signing up when nobody is there', async () => {
    world.show(Profile);
    expect(await screen.findByRole('heading', { name: 'No profile yet' })).toBeVisible();
    await world.register('ada@example.com');
    expect(await screen.findByRole('link', { name: 'Add a developer' })).toHaveAttribute(
      'href',
      '#/sign-up',
    );
  });
});

describe('deleting the account', () => {
  const world = useWorld();

  async function ask(): Promise<HTMLElement> {
    await screen.findByRole('heading', { name: 'Delete this account' });
    await press('Delete account');
    return screen.findByRole('dialog');
  }

  it('lists exactly what goes', async () => {
    const ada = await world.register('ada@example.com');
    const { database, clock, random } = world.workspace;
    const made = { owner: ada, now: clock.now(), random };
    await database.clients.add(newClient({ ...emptyClientInput(), name: 'Lamp Post' }, made));
    await saveDraft(world.workspace, ada.id, 'create-client', {});
    world.show(Profile);
    const dialog = await ask();
    const list = await within(dialog).findAllByRole('list');
    expect(list[0]).toHaveTextContent(
      /^The profile of ada@example.com One client: ?Lamp Post One mail One draft$/u,
    );
  });

  it('asks for the address, then deletes, and gives everything back', async () => {
    const ada = await world.register('ada@example.com');
    await world.register('bob@example.com');
    world.show(Profile);
    const dialog = await ask();
    const typed = within(dialog).getByRole('textbox', { name: 'Type bob@example.com to confirm' });
    await user.type(typed, 'ada@example.com');
    await user.click(within(dialog).getByRole('button', { name: 'Delete account' }));
    expect(
      await within(dialog).findByText('That is not the address of this account.'),
    ).toBeVisible();
    expect(await listDevelopers(world.workspace)).toHaveLength(2);
    await user.clear(typed);
    await user.type(typed, 'bob@example.com{Enter}');
    expect(await screen.findByText('The account bob@example.com is deleted.')).toBeVisible();
    expect(await listDevelopers(world.workspace)).toEqual([ada]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The account bob@example.com is back.')).toBeVisible();
    expect(await listDevelopers(world.workspace)).toHaveLength(2);
  });
});
