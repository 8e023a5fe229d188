import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { selectDeveloper } from '../../../src/actions/select-developer.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Welcome from '../../../src/screens/welcome/Welcome.svelte';
import { useWorld } from '../account/support/stage.ts';

const HINT = /choose one in the account menu/u;
const link = (name: string) => screen.findByRole('link', { name });

describe('the welcome page', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['welcome']));

  it('leads newcomers to signing up, and to the help', async () => {
    world.show(Welcome);
    expect(await link('Create a developer account')).toHaveAttribute('href', '#/sign-up');
    expect(await link('Read the help')).toHaveAttribute('href', '#/help');
    expect(await link('Open a file')).toHaveAttribute('href', '#/data/import');
    expect(screen.queryByText(HINT)).toBeNull();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  it('leads a developer to the clients', async () => {
    await world.register('ada@example.com');
    world.show(Welcome);
    expect(await link('Go to your OAuth clients')).toHaveAttribute('href', '#/clients');
    expect(screen.queryByRole('link', { name: 'Create a developer account' })).toBeNull();
    expect(screen.queryByText(HINT)).toBeNull();
  });

  it('tells who has signed out where the developers are', async () => {
    await world.register('ada@example.com');
    await selectDeveloper(world.workspace, null);
    world.show(Welcome);
    expect(await screen.findByText(HINT)).toBeVisible();
    expect(await link('Create a developer account')).toBeVisible();
  });
});
