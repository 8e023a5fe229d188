import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDateTime } from '../../../src/i18n/format.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import { chosenLanguage } from '../../../src/i18n/language.ts';
import Settings from '../../../src/screens/settings/Settings.svelte';
import { MINUTE } from '../../../src/shared/clock.ts';
import { useWorld } from '../account/support/stage.ts';

const user = userEvent.setup();
const { dataset } = document.documentElement;

describe('the settings', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['settings', 'sandbox', 'review']));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    localStorage.clear();
    delete dataset.theme;
  });

  it('apply a theme at once and remember it', async () => {
    world.show(Settings);
    expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(dataset.theme).toBe('dark');
    expect(localStorage.getItem('birdhouse.theme')).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'As the system' }));
    expect(dataset.theme).toBeUndefined();
  });

  it('show the theme that was chosen before', () => {
    localStorage.setItem('birdhouse.theme', 'light');
    world.show(Settings);
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  });

  it('load the page again in another language', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { hash: '#/settings', reload });
    world.show(Settings);
    const language = screen.getByRole('combobox', { name: 'Language of the interface' });
    expect(language).toHaveValue('en');
    await user.selectOptions(language, '');
    expect(reload).not.toHaveBeenCalled();
    await user.selectOptions(language, 'ar-XB');
    expect(reload).toHaveBeenCalledOnce();
    expect(chosenLanguage()).toBe('ar-XB');
  });

  it('show the clock of the workspace, which goes on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    world.show(Settings);
    const now = world.workspace.clock.now();
    vi.spyOn(world.workspace.clock, 'now').mockReturnValue(now + 5 * MINUTE);
    vi.advanceTimersByTime(1000);
    await tick();
    expect(screen.getByText(formatDateTime(now + 5 * MINUTE))).toBeVisible();
  });

  it('lead to the data', () => {
    world.show(Settings);
    expect(screen.getByRole('link', { name: 'Download it, or erase it' })).toHaveAttribute(
      'href',
      '#/data',
    );
  });
});
