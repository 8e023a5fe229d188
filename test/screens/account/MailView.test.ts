import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { resendVerification, verifyByLink } from '../../../src/actions/verify-address.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import { countUnread, listMails } from '../../../src/queries/mails.ts';
import MailView from '../../../src/screens/account/MailView.svelte';
import { DAY, MINUTE } from '../../../src/shared/clock.ts';
import { useWorld } from './support/stage.ts';

const user = userEvent.setup();

describe('a mail', () => {
  const world = useWorld();

  async function showNewest(developer: Developer): Promise<void> {
    const [mail] = await listMails(world.workspace, developer.id);
    world.show(MailView, { id: mail?.id ?? '' });
    await screen.findByRole('heading', { level: 1, name: 'Please verify your address' });
  }

  it('holds the code, the link and how long they are valid', async () => {
    const ada = await world.register('ada@example.com', { firstName: 'Ada' });
    const { code, token } = await world.mailed(ada);
    await showNewest(ada);
    expect(screen.getByText('Hello Ada,')).toBeVisible();
    expect(screen.getByText(code)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Verify this address' })).toHaveAttribute(
      'href',
      `#/verify/${token}`,
    );
    expect(screen.getByText(/^Both are valid until .+ and work once\.$/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy Verification code' })).toBeVisible();
  });

  it('is read by being opened', async () => {
    const ada = await world.register('ada@example.com');
    expect(await countUnread(world.workspace, ada.id)).toBe(1);
    await showNewest(ada);
    await waitFor(async () => {
      expect(await countUnread(world.workspace, ada.id)).toBe(0);
    });
  });

  it('says that its code was used', async () => {
    const ada = await world.register('ada@example.com');
    await verifyByLink(world.workspace, (await world.mailed(ada)).token);
    await showNewest(ada);
    expect(await screen.findByText(/its code has been used/u)).toBeVisible();
  });

  it('says that a newer one took its place', async () => {
    const ada = await world.register('ada@example.com');
    const [old] = await listMails(world.workspace, ada.id);
    await world.wait(MINUTE);
    await resendVerification(world.workspace, ada.id);
    world.show(MailView, { id: old?.id ?? '' });
    expect(await screen.findByText(/Only the newest mail counts/u)).toBeVisible();
  });

  it('says that its code has expired', async () => {
    const ada = await world.register('ada@example.com');
    await world.wait(DAY);
    await showNewest(ada);
    expect(await screen.findByText(/have expired/u)).toBeVisible();
  });

  it('can be deleted, which leads to the inbox, and given back', async () => {
    const ada = await world.register('ada@example.com');
    await showNewest(ada);
    await user.click(screen.getByRole('button', { name: /^Delete/u }));
    expect(location.hash).toBe('#/inbox');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => {
      expect(await listMails(world.workspace, ada.id)).toHaveLength(1);
    });
  });

  it.each(['nonsense', 'foreign'])(
    'that is not the reader’s own is not shown: %s',
    async (kind) => {
      const ada = await world.register('ada@example.com');
      const [mail] = await listMails(world.workspace, ada.id);
      await world.register('bob@example.com');
      world.show(MailView, { id: kind === 'foreign' ? (mail?.id ?? '') : kind });
      expect(
        await screen.findByRole('heading', { level: 1, name: 'This mail is not here' }),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'Back to the inbox' })).toBeVisible();
    },
  );
});
