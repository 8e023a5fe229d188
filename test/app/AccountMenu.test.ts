import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Header from '../../src/app/Header.svelte';
import { currentDeveloper } from '../../src/queries/developers.ts';
import { useWorld } from '../screens/account/support/stage.ts';

const user = userEvent.setup();
const opener = (name: string) => screen.findByRole('button', { name });
/** jsdom cannot open a popover, so what is in it counts as hidden. */
const hidden = true;

/** The menu belongs to the header, which gives it the developer. */
describe('the account menu', () => {
  const world = useWorld();
  const current = async () => (await currentDeveloper(world.workspace))?.email ?? null;

  it('leads strangers to signing up', async () => {
    world.show(Header);
    await opener('Account');
    expect(screen.getByRole('link', { name: 'Sign up', hidden })).toHaveAttribute(
      'href',
      '#/sign-up',
    );
    expect(screen.queryByRole('button', { name: 'Sign out', hidden })).toBeNull();
  });

  it('names the developer and whether the address is verified', async () => {
    const ada = await world.register('ada@example.com');
    world.show(Header);
    await opener('ada@example.com');
    expect(screen.getByText('Address not verified yet')).toBeInTheDocument();
    await world.workspace.database.developers.update(ada.id, { verifiedAt: 1 });
    expect(await screen.findByText('Verified address')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Profile', hidden })).toHaveAttribute(
      'href',
      '#/profile',
    );
  });

  it('switches to another developer, and on to that one’s clients', async () => {
    await world.register('ada@example.com');
    await world.register('bob@example.com');
    world.show(Header);
    await opener('bob@example.com');
    const others = within(await screen.findByRole('list', { name: 'Switch to', hidden }));
    expect(others.getAllByRole('button', { hidden }).map((one) => one.textContent)).toEqual([
      'ada@example.com',
    ]);
    await user.click(others.getByRole('button', { name: 'ada@example.com', hidden }));
    await waitFor(() => expect(location.hash).toBe('#/clients'));
    expect(await current()).toBe('ada@example.com');
    expect(
      await others.findByRole('button', { name: 'bob@example.com', hidden }),
    ).toBeInTheDocument();
  });

  it('signs out to the welcome page', async () => {
    await world.register('ada@example.com');
    world.show(Header);
    await user.click(await screen.findByRole('button', { name: 'Sign out', hidden }));
    await waitFor(() => expect(location.hash).toBe('#/'));
    expect(await current()).toBeNull();
    expect(await opener('Account')).toBeInTheDocument();
  });
});
