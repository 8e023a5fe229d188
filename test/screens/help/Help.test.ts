import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TERMS } from '../../../src/domain/rule-source.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Help from '../../../src/screens/help/Help.svelte';
import { useWorld } from '../account/support/stage.ts';

const user = userEvent.setup();
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);

describe('the help', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['help']));

  it('explains every term, in alphabetical order, and says where it comes from', () => {
    world.show(Help);
    const sorted = titles();
    expect(sorted).toHaveLength(TERMS.length);
    expect(sorted).toEqual([...sorted].sort((one, other) => one.localeCompare(other, 'en')));
    const clock = within(screen.getByRole('region', { name: 'Clock' }));
    expect(clock.getByText('Sandbox rule')).toBeVisible();
    const redirect = within(screen.getByRole('region', { name: 'Redirect URI' }));
    expect(redirect.getByText('Documented rule')).toBeVisible();
  });

  it('is searched in titles and texts, in any capitals', async () => {
    world.show(Help);
    const search = screen.getByRole('searchbox', { name: 'Search the help' });
    await user.type(search, 'http://LOCALHOST');
    expect(titles()).toEqual(['Redirect URI']);
    expect(screen.getByText('1 explanation')).toBeVisible();
    await user.type(search, 'nonsense');
    expect(titles()).toEqual([]);
    expect(screen.getByText('Nothing explains that')).toBeVisible();
  });

  it('begins at the term of the address', async () => {
    world.show(Help, { id: 'quota' });
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'User quota' })).toHaveFocus();
    });
    expect(screen.getByRole('link', { name: 'User quota' })).toHaveAttribute(
      'href',
      '#/help/quota',
    );
  });

  it('shows everything for a term that it does not know', () => {
    world.show(Help, { id: 'nothing' });
    expect(titles()).toHaveLength(TERMS.length);
  });
});
