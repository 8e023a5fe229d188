import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { saveLocalizedTexts } from '../../../src/actions/save-localized-texts.ts';
import { hasUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import type { TextKey } from '../../../src/domain/localized-text.ts';
import Localization from '../../../src/screens/client/Localization.svelte';
import { localization } from '../../builders/localized-client.ts';
import { IN_REVIEW } from '../../builders/stored-localizations.ts';
import { must } from '../../builders/workspace.ts';
import { putLocalized, useClientWorld } from './support.ts';

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const field = (name: string) => screen.findByRole('textbox', { name });

const dutch = localization('nl-NL', {
  description: 'Warm bad.',
  permissionTexts: { away: 'Leest wie er is.' },
  basedOn: { description: { locale: 'en-US', text: 'A cold bath.' } },
});
const hebrew = localization('he-IL', { description: 'אמבטיה חמה.' });

describe('the side-by-side editor', () => {
  const world = useClientWorld('localizations');

  async function open(locale: string, text: string | null = null) {
    const stored = await putLocalized(world, [dutch, hebrew]);
    world.show(Localization, { id: stored.id, locale, text } as Record<string, string>);
    await screen.findByRole('heading', { level: 1 });
    return stored;
  }

  /** What another tab does meanwhile. */
  async function elsewhere(id: string, locale: string, key: TextKey, base: string, text: string) {
    const changes = [{ key, base, text, basedOn: null }];
    must(await saveLocalizedTexts(world.workspace, { clientId: id, locale, changes }));
  }

  it('shows source and target, each in its language and direction', async () => {
    await open('he-il');
    const target = await field('Description in Hebrew');
    expect(target).toHaveAttribute('dir', 'rtl');
    expect(target).toHaveAttribute('lang', 'he-IL');
    const source = screen.getByRole('group', { name: 'Description in English' });
    expect(within(source).getByText('A warm bath.')).toHaveAttribute('dir', 'ltr');
    await user.selectOptions(screen.getByLabelText('Compare with'), 'Dutch | nl-NL');
    expect(
      within(screen.getByRole('group', { name: 'Description in Dutch' })).getByText('Warm bad.'),
    ).toHaveAttribute('lang', 'nl-NL');
    await user.selectOptions(screen.getByLabelText('Compare with'), 'Nothing');
    expect(screen.queryByRole('group', { name: /^Description in/u })).toBeNull();
  });

  it('marks what is missing and what is out of date, and goes through both', async () => {
    await open('nl-NL');
    const description = await field('Description in Dutch');
    expect(description).toHaveAccessibleDescription(
      'The English text has changed since this was written.',
    );
    expect(screen.getByText('A cold bath.')).toBeVisible();
    expect(await field('Camera in Dutch')).toHaveAccessibleDescription(
      'Missing: its readers see the English text.',
    );
    const next = screen.getByRole('button', { name: /^Next unfinished/u });
    expect(next).toHaveAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');
    await user.click(next);
    expect(description).toHaveFocus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await field('Camera in Dutch')).toHaveFocus();
  });

  it('begins at the text that somebody came for', async () => {
    await open('nl-NL', 'permission.away');
    await waitFor(async () => {
      expect(await field('Away in Dutch')).toHaveFocus();
    });
  });

  it('saves what was changed, with the words it was written from', async () => {
    const { read } = await open('nl-NL');
    await user.type(await field('Camera in Dutch'), 'Leest beweging.');
    expect(screen.getByText('One text to save')).toBeInTheDocument();
    expect(hasUnsavedChanges()).toBe(true);
    await press('Save');
    await screen.findByText('The texts of Dutch | nl-NL are saved.');
    expect(hasUnsavedChanges()).toBe(false);
    const saved = (await read()).localizations[1];
    expect(saved?.permissionTexts).toEqual({ away: 'Leest wie er is.', camera: 'Leest beweging.' });
    expect(saved?.basedOn).toEqual({
      ...dutch.basedOn,
      'permission.camera': { locale: 'en-US', text: 'Reads who is there.' },
    });
  });

  it('forgets a change that is taken back', async () => {
    await open('nl-NL');
    const away = await field('Away in Dutch');
    await user.type(away, '!');
    await user.type(away, '{Backspace}');
    expect(screen.getByText('Nothing to save')).toBeInTheDocument();
    expect(hasUnsavedChanges()).toBe(false);
  });

  it('keeps a text that still fits, with the present words', async () => {
    const { read } = await open('nl-NL');
    await press('Description still fits');
    expect(screen.queryByText('A cold bath.')).toBeNull();
    await press('Save');
    await screen.findByText('The texts of Dutch | nl-NL are saved.');
    expect((await read()).localizations[1]).toMatchObject({
      description: 'Warm bad.',
      basedOn: { description: { text: 'A warm bath.' } },
    });
  });

  it('refuses what the forms refuse', async () => {
    await open('nl-NL');
    await user.type(await field('Camera in Dutch'), 'Leest wie er is.');
    await press('Save');
    expect(await field('Camera in Dutch')).toBeInvalid();
    expect(await field('Camera in Dutch')).toHaveFocus();
    expect(screen.getByText('Another permission has the same description.')).toBeVisible();
  });

  it('requires every text of the default locale', async () => {
    await open('en-US');
    expect(screen.queryByRole('group', { name: /^Description in/u })).toBeNull();
    await user.clear(await field('Away in English'));
    await press('Save');
    expect(await field('Away in English')).toBeInvalid();
  });

  it('follows another tab where nothing is typed, and asks where something is', async () => {
    const { id, read } = await open('nl-NL');
    await user.type(await field('Camera in Dutch'), 'Van mij.');
    await elsewhere(id, 'nl-NL', 'permission.away', 'Leest wie er is.', 'Van hen.');
    await waitFor(async () => {
      expect(await field('Away in Dutch')).toHaveValue('Van hen.');
    });
    await elsewhere(id, 'nl-NL', 'permission.camera', '', 'Ook van hen.');
    expect(await screen.findByText('Ook van hen.')).toBeVisible();
    expect(await field('Camera in Dutch')).toHaveValue('Van mij.');
    await press('Save');
    expect((await read()).localizations[1]?.permissionTexts.camera).toBe('Ook van hen.');
    await press('Keep mine');
    await press('Save');
    await waitFor(async () => {
      expect((await read()).localizations[1]?.permissionTexts.camera).toBe('Van mij.');
    });
  });

  it('previews the consent screen live, with what falls back', async () => {
    await open('nl-NL');
    const preview = within(screen.getByRole('complementary', { name: 'Consent preview' }));
    expect(preview.getAllByText('Falls back to English')).toHaveLength(1);
    await user.type(await field('Camera in Dutch'), 'Leest beweging.');
    expect(preview.queryByText('Falls back to English')).toBeNull();
    expect(preview.getByText('Leest beweging.')).toHaveAttribute('lang', 'nl-NL');
    expect(await preview.findByText('by Engines')).toBeVisible();
  });

  it('says so when there is no such localization', async () => {
    await open('it-IT');
    expect(await screen.findByText('This client has no localization it-IT')).toBeVisible();
  });

  it('keeps what was typed, but saves nothing, once a review begins', async () => {
    const { id } = await open('nl-NL');
    await user.type(await field('Camera in Dutch'), 'Leest.');
    await world.workspace.database.clients.update(id, IN_REVIEW);
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    });
    expect(await field('Camera in Dutch')).toHaveValue('Leest.');
  });
});
