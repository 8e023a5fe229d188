import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { resendVerification } from '../../../src/actions/verify-address.ts';
import { listMails } from '../../../src/queries/mails.ts';
import Inbox from '../../../src/screens/account/Inbox.svelte';
import { MINUTE } from '../../../src/shared/clock.ts';
import { useWorld } from './support/stage.ts';

const user = userEvent.setup();
const rows = async () =>
  within(await screen.findByRole('list', { name: 'Mails' })).getAllByRole('listitem');
const remove = async (index: number) => {
  const row = (await rows())[index];
  if (row === undefined) throw new Error('There is no such mail.');
  await user.click(within(row).getByRole('button', { name: /^Delete “Please verify/u }));
};

describe('the inbox', () => {
  const world = useWorld();

  async function withTwoMails() {
    const ada = await world.register('ada@example.com');
    await world.wait(MINUTE);
    await resendVerification(world.workspace, ada.id);
    return ada;
  }

  it('lists the mails, the newest first, and counts the unread ones', async () => {
    const ada = await withTwoMails();
    const [newest] = await listMails(world.workspace, ada.id);
    world.show(Inbox);
    const [first, ...others] = await rows();
    expect(others).toHaveLength(1);
    const inFirst = within(first!);
    const link = inFirst.getByRole('link', { name: 'Please verify your address' });
    expect(link).toHaveAttribute('href', `#/inbox/${newest?.id ?? ''}`);
    expect(inFirst.getByText('New')).toBeVisible();
    expect(screen.getByText('2 unread mails')).toBeVisible();
  });

  it('deletes a mail, goes on at the next one, and gives it back', async () => {
    await withTwoMails();
    world.show(Inbox);
    await remove(0);
    await waitFor(async () => {
      expect(await rows()).toHaveLength(1);
    });
    const next = screen.getByRole('link', { name: 'Please verify your address' });
    await waitFor(() => expect(next).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The mail is back.')).toBeVisible();
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  it('is empty after the last mail, and keeps the focus on the page', async () => {
    await world.register('ada@example.com');
    world.show(Inbox);
    await remove(0);
    expect(await screen.findByRole('heading', { name: 'No mail' })).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });

  it('is refused an undo after another change', async () => {
    const ada = await withTwoMails();
    world.show(Inbox);
    await remove(0);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await world.wait(MINUTE);
    await resendVerification(world.workspace, ada.id);
    await user.click(undo);
    expect(await screen.findByText(/Too late to undo/u)).toBeVisible();
  });

  it('shows a mail that another tab brings', async () => {
    const ada = await world.register('ada@example.com');
    world.show(Inbox);
    expect(await rows()).toHaveLength(1);
    await world.wait(MINUTE);
    await resendVerification(world.workspace, ada.id);
    await waitFor(async () => {
      expect(await rows()).toHaveLength(2);
    });
  });

  it('belongs to somebody', async () => {
    await world.register('ada@example.com');
    await world.register('bob@example.com');
    world.show(Inbox);
    expect(await screen.findByText(/Mail of this sandbox for bob@example.com/u)).toBeVisible();
    expect(await rows()).toHaveLength(1);
  });

  it('leads to signing up when nobody is there', async () => {
    world.show(Inbox);
    expect(await screen.findByRole('heading', { name: 'Nobody’s inbox' })).toBeVisible();
  });
});
