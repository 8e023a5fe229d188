import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { updateProfile } from '../../../src/actions/update-profile.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { findDeveloper } from '../../../src/queries/developers.ts';
import VerifyAddress from '../../../src/screens/account/VerifyAddress.svelte';
import { DAY, MINUTE } from '../../../src/shared/clock.ts';
import { useWorld } from './support/stage.ts';

const user = userEvent.setup();
const codeField = () => screen.findByRole('textbox', { name: 'Verification code' });

async function enter(code: string): Promise<void> {
  const field = await codeField();
  await user.clear(field);
  await user.click(field);
  await user.paste(code);
  await user.click(screen.getByRole('button', { name: 'Verify address' }));
}

/** Six digits that are not the mailed ones; each `nth` is another. */
function wrongCode({ code }: Verification, nth = 1): string {
  return String((Number(code) + nth) % 1_000_000).padStart(6, '0');
}

describe('verifying the address', () => {
  const world = useWorld();

  it('asks for the code in a field that browsers can fill', async () => {
    await world.register('ada@example.com');
    world.show(VerifyAddress);
    const field = await codeField();
    expect(field).toHaveAttribute('autocomplete', 'one-time-code');
    expect(field).toHaveAttribute('inputmode', 'numeric');
    expect(screen.getByRole('link', { name: 'Open the inbox' })).toHaveAttribute('href', '#/inbox');
    expect(screen.getByRole('link', { name: 'Change the address' })).toHaveAttribute(
      'href',
      '#/profile',
    );
  });

  it('takes the mailed code, pasted with spaces', async () => {
    const ada = await world.register('ada@example.com');
    const { code } = await world.mailed(ada);
    world.show(VerifyAddress);
    await enter(` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(await screen.findByText(/ada@example.com is verified/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create new OAuth client' })).toHaveAttribute(
      'href',
      '#/clients/new',
    );
    expect(await findDeveloper(world.workspace, ada.id)).toHaveProperty(
      'verifiedAt',
      expect.any(Number),
    );
  });

  it.each(['', '12345', 'abcdef'])('refuses “%s” without costing a try', async (typed) => {
    const ada = await world.register('ada@example.com');
    world.show(VerifyAddress);
    await codeField();
    if (typed === '') await user.click(screen.getByRole('button', { name: 'Verify address' }));
    else await enter(typed);
    expect(screen.getByText('A code has six digits.')).toBeVisible();
    expect(await world.mailed(ada)).toHaveProperty('triesLeft', 5);
  });

  it('counts the tries down, and says so again after a reload', async () => {
    const ada = await world.register('ada@example.com');
    const mailed = await world.mailed(ada);
    world.show(VerifyAddress);
    await enter(wrongCode(mailed));
    expect(await screen.findByText(/4 tries are left/u)).toBeVisible();
    await waitFor(async () => expect(await codeField()).toHaveFocus());
    await enter(wrongCode(mailed, 2));
    expect(await screen.findByText(/3 tries are left/u)).toBeVisible();
    cleanup();
    world.show(VerifyAddress);
    expect(await screen.findByText('3 tries left.')).toBeVisible();
  });

  it('voids the code at the fifth wrong one and offers another mail', async () => {
    const ada = await world.register('ada@example.com');
    const mailed = await world.mailed(ada);
    world.show(VerifyAddress);
    for (let nth = 1; nth <= 5; nth += 1) {
      await enter(wrongCode(mailed, nth));
      await waitFor(async () => {
        expect(await world.mailed(ada)).toHaveProperty('triesLeft', 5 - nth);
      });
    }
    expect(await screen.findByText('This code is void')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Verification code' })).toBeNull();
    expect(document.activeElement).toContainElement(screen.getByText('This code is void'));
    await world.wait(MINUTE);
    await pressResend();
    await waitFor(async () => expect(await codeField()).toHaveFocus());
  });

  it('says that the code has expired, by the clock of the workspace', async () => {
    await world.register('ada@example.com');
    world.show(VerifyAddress);
    await codeField();
    await world.wait(DAY);
    expect(await screen.findByText('This code has expired', {}, { timeout: 3000 })).toBeVisible();
  });

  it('sends another mail once a minute, counting down', async () => {
    const ada = await world.register('ada@example.com');
    const first = await world.mailed(ada);
    world.show(VerifyAddress);
    const button = await screen.findByRole('button', { name: 'Send a new code' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/in (60|59) seconds/u);
    await world.wait(MINUTE - 5000);
    await waitFor(() => expect(button).toHaveAccessibleDescription(/in [3-5] seconds/u), {
      timeout: 3000,
    });
    await world.wait(5000);
    await pressResend();
    await waitFor(async () => {
      expect((await world.mailed(ada)).token).not.toBe(first.token);
    });
    await enter(first.code === (await world.mailed(ada)).code ? wrongCode(first) : first.code);
    expect(await screen.findByText(/That is not the code/u)).toBeVisible();
  });

  it('asks anew after a changed address', async () => {
    const ada = await world.register('ada@example.com');
    await updateProfile(world.workspace, ada.id, ada.revision, {
      ...ada,
      email: 'ada@new.example',
    });
    world.show(VerifyAddress);
    expect(await screen.findByText(/a mail for ada@new.example/u)).toBeVisible();
  });

  it('leads to signing up when nobody is there', async () => {
    world.show(VerifyAddress);
    expect(await screen.findByRole('heading', { name: 'Nobody to verify' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create a developer account' })).toBeVisible();
  });

  async function pressResend(): Promise<void> {
    const button = screen.getByRole('button', { name: 'Send a new code' });
    await waitFor(() => expect(button).toBeEnabled(), { timeout: 3000 });
    expect(screen.getByText('You can send a new mail now.')).toBeInTheDocument();
    await user.click(button);
  }
});
