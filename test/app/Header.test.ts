import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/actions/read-mail.ts';
import { resendVerification } from '../../src/actions/verify-address.ts';
import Header from '../../src/app/Header.svelte';
import { listMails } from '../../src/queries/mails.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { useWorld } from '../screens/account/support/stage.ts';

describe('the header', () => {
  const world = useWorld();
  const show = (name = '') => {
    world.show(Header, {}, { name });
  };

  it('leads strangers to the help only', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Help' })).toHaveAttribute('href', '#/help');
    expect(screen.queryByRole('link', { name: /^Inbox/u })).toBeNull();
    expect(screen.getByRole('link', { name: /^Birdhouse/u })).toHaveAttribute('href', '#/');
  });

  it('counts the unread mails, live', async () => {
    const ada = await world.register('ada@example.com');
    show();
    const link = await screen.findByRole('link', { name: /^Inbox/u });
    await waitFor(() => expect(link).toHaveAccessibleName('Inbox 1 unread mail'));
    await world.wait(MINUTE);
    await resendVerification(world.workspace, ada.id);
    await waitFor(() => expect(link).toHaveAccessibleName('Inbox 2 unread mails'));
    for (const { id } of await listMails(world.workspace, ada.id)) {
      await readMail(world.workspace, id);
    }
    await waitFor(() => expect(link).toHaveAccessibleName('Inbox'));
  });

  it('says where the user is', async () => {
    await world.register('ada@example.com');
    location.hash = '#/clients/new';
    show();
    const clients = await screen.findByRole('link', { name: 'OAuth Clients' });
    await waitFor(() => expect(clients).toHaveAttribute('aria-current', 'page'));
    expect(screen.getByRole('link', { name: 'Help' })).not.toHaveAttribute('aria-current');
  });

  it('always names the workspace', async () => {
    show('Garden');
    expect(await screen.findByRole('link', { name: 'Birdhouse Garden' })).toBeVisible();
  });

  it('has words for a workspace without a name', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Birdhouse Your workspace' })).toBeVisible();
  });
});
