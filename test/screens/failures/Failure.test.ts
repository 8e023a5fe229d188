import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { switchFailure } from '../../../src/actions/try/switch-failures.ts';
import { switchedOn } from '../../../src/actions/try/switched-on.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Failure from '../../../src/screens/failures/Failure.svelte';
import Failures from '../../../src/screens/failures/Failures.svelte';
import { press, put, useClientsWorld, user, verified } from '../clients/support.ts';

describe('a failure by its link', () => {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['failures', 'errors']));
  const show = (id: string) => {
    world.show(Failure, { id });
  };

  it('teaches without anybody being signed in', async () => {
    show('code-used-twice');
    expect(screen.getByRole('heading', { level: 1, name: 'A code used twice' })).toBeVisible();
    expect(screen.getByText('token/used-code')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'To the start' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Play it' })).toBeNull();
    expect(screen.getByRole('link', { name: /^Previous/u })).toHaveAttribute(
      'href',
      '#/failures/code-of-another-client',
    );
  });

  it('says what a client needs when none has it', async () => {
    await put(world, await verified(world), {
      defaultRedirectUri: '',
      additionalRedirectUris: [],
    });
    show('redirect-slash');
    expect(await screen.findByText(/Needs a client with a redirect URI\./u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Play it' })).toBeNull();
  });

  it('is switched on alone, for the client that was chosen', async () => {
    const ada = await verified(world);
    await put(world, ada, { name: 'Porch Light' });
    const { id } = await put(world, ada, { name: 'Barn Light' });
    await switchFailure(world.workspace, 'slow', true);
    show('code-expired');
    const choice = await screen.findByRole('combobox', { name: 'With which client' });
    await user.selectOptions(choice, 'Barn Light');
    await press('Play it');
    await waitFor(() => expect(location.hash).toBe(`#/clients/${id}/try`));
    expect([...(await switchedOn(world.workspace))]).toEqual(['code-expired']);
  });

  it('owns up to what this release does not know', () => {
    show('moon-phase');
    expect(screen.getByRole('heading', { level: 1, name: 'No such failure' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All failures' })).toBeVisible();
  });
});

describe('the switchboard', () => {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['failures', 'errors']));

  it('switches failures on and off, one by one and all', async () => {
    world.show(Failures);
    await user.click(await screen.findByRole('switch', { name: 'A slow network' }));
    await user.click(screen.getByRole('switch', { name: 'A wrong code' }));
    const on = within(await screen.findByRole('region', { name: 'Switched on' }));
    await waitFor(() => expect(on.getAllByRole('listitem')).toHaveLength(2));
    expect([...(await switchedOn(world.workspace))]).toEqual(['code-mistyped', 'slow']);
    await press('Switch off: A wrong code');
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: 'A wrong code' })).not.toBeChecked(),
    );
    await user.click(screen.getByRole('switch', { name: 'The user says no' }));
    await press('Switch all off');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Switched on' })).toBeNull());
    expect((await switchedOn(world.workspace)).size).toBe(0);
  });

  it('opens what it says about each', async () => {
    world.show(Failures);
    const about = await screen.findByRole('button', { name: 'About: A slow network' });
    expect(about).toHaveAttribute('aria-expanded', 'false');
    await user.click(about);
    expect(screen.getByText('Every answer takes two seconds.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open by itself: A slow network' })).toHaveAttribute(
      'href',
      '#/failures/slow',
    );
  });
});
