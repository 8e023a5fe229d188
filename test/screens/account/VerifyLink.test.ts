import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  resendVerification,
  verifyByCode,
  verifyByLink,
} from '../../../src/actions/verify-address.ts';
import { updateProfile } from '../../../src/actions/update-profile.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import { currentDeveloper, findDeveloper } from '../../../src/queries/developers.ts';
import VerifyLink from '../../../src/screens/account/VerifyLink.svelte';
import { DAY, MINUTE } from '../../../src/shared/clock.ts';
import { useWorld, type World } from './support/stage.ts';

const user = userEvent.setup();

/** What has happened between the mail and the opening of its link, and what the reader sees. */
const CASES: readonly {
  readonly name: string;
  readonly before?: (world: World, ada: Developer, token: string) => Promise<unknown>;
  readonly title: string;
  readonly next: string;
}[] = [
  {
    name: 'nothing',
    title: 'Your address is verified',
    next: 'Create new OAuth client',
  },
  {
    name: 'it was used',
    before: ({ workspace }, _ada, token) => verifyByLink(workspace, token),
    title: 'This link has already been used',
    next: 'Go to OAuth Clients',
  },
  {
    name: 'it was used, and the address changed since',
    before: async ({ workspace }, ada, token) => {
      await verifyByLink(workspace, token);
      await updateProfile(workspace, ada.id, 1, { ...ada, email: 'ada@new.example' });
    },
    title: 'This link has already been used',
    next: 'Go to verification',
  },
  {
    name: 'a day',
    before: (world) => world.wait(DAY),
    title: 'This link has expired',
    next: 'Go to verification',
  },
  {
    name: 'a newer mail',
    before: async (world, ada) => {
      await world.wait(MINUTE);
      await resendVerification(world.workspace, ada.id);
    },
    title: 'This link is void',
    next: 'Go to verification',
  },
  {
    name: 'a newer mail, whose code was entered',
    before: async (world, ada) => {
      await world.wait(MINUTE);
      await resendVerification(world.workspace, ada.id);
      await verifyByCode(world.workspace, ada.id, (await world.mailed(ada)).code);
    },
    title: 'This link is void',
    next: 'Create new OAuth client',
  },
];

describe('a verification link', () => {
  const world = useWorld();

  it.each(CASES)('opened after $name says: $title', async ({ before, title, next }) => {
    const ada = await world.register('ada@example.com');
    const { token } = await world.mailed(ada);
    await before?.(world, ada, token);
    world.show(VerifyLink, { token });
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByRole('link', { name: next })).toBeVisible();
  });

  it('verifies by being opened', async () => {
    const ada = await world.register('ada@example.com');
    world.show(VerifyLink, { token: (await world.mailed(ada)).token });
    await screen.findByText('Your address is verified');
    const verified = await findDeveloper(world.workspace, ada.id);
    expect(verified?.verifiedAt).not.toBeNull();
  });

  it('of another workspace is not known, and leads on', async () => {
    world.show(VerifyLink, { token: 'elsewhere' });
    expect(await screen.findByText('This link is not known here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create a developer account' })).toBeVisible();
  });

  it('of another developer verifies that one and offers to switch', async () => {
    const ada = await world.register('ada@example.com');
    const { token } = await world.mailed(ada);
    await world.register('bob@example.com');
    world.show(VerifyLink, { token });
    expect(await screen.findByText(/You are working as bob@example.com/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch to ada@example.com' }));
    await waitFor(() => expect(location.hash).toBe('#/clients'));
    expect(await currentDeveloper(world.workspace)).toHaveProperty('email', 'ada@example.com');
  });
});
