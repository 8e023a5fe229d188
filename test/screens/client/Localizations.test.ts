import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Localizations from '../../../src/screens/client/Localizations.svelte';
import { localization } from '../../builders/localized-client.ts';
import { IN_REVIEW } from '../../builders/stored-localizations.ts';
import { putLocalized, useClientWorld } from './support.ts';

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const list = () => screen.findByRole('list', { name: 'Localizations' });
const headings = async () =>
  within(await list())
    .getAllByRole('heading')
    .map((heading) => heading.textContent);

const dutch = localization('nl-NL', {
  description: 'Warm bad.',
  permissionTexts: { away: 'Leest wie er is.', camera: 'Leest wat er is.' },
  basedOn: { description: { locale: 'en-US', text: 'A cold bath.' } },
});

describe('Localizations', () => {
  const world = useClientWorld('localizations');

  it('lists the default first, the others by name, and says how they stand', async () => {
    const { id } = await putLocalized(world, [dutch, localization('fr-CA'), localization('ar')]);
    world.show(Localizations, { id });
    await list();
    expect(await headings()).toEqual([
      'English | en-US (Default)',
      'Arabic | ar',
      'Dutch | nl-NL',
      'French | fr-CA',
    ]);
    const [, arabic, second] = within(await list()).getAllByRole('listitem');
    expect(within(arabic!).getByText('3 texts missing')).toBeVisible();
    expect(within(second!).getByText('1 text out of date')).toBeVisible();
  });

  it('shows locales against texts as a table, each cell a link that says its status', async () => {
    const { id } = await putLocalized(world, [dutch]);
    world.show(Localizations, { id });
    const table = await screen.findByRole('table');
    const names = within(table)
      .getAllByRole('columnheader')
      .map((header) => header.textContent);
    expect(names).toEqual(['Localization', 'Description', 'Away', 'Camera']);
    const cell = within(table).getByRole('link', {
      name: 'Out of date: Description, Dutch | nl-NL',
    });
    expect(cell).toHaveAttribute('href', `#/clients/${id}/localizations/nl-NL/description`);
    expect(within(table).getAllByRole('link', { name: /^Complete: /u })).toHaveLength(5);
  });

  it('adds a suggested locale with one click, and then offers it no more', async () => {
    const { id, read } = await putLocalized(world, []);
    world.show(Localizations, { id });
    await press('Add Dutch | nl-NL');
    await waitFor(async () => {
      expect(await headings()).toContain('Dutch | nl-NL');
    });
    expect(screen.queryByRole('button', { name: 'Add Dutch | nl-NL' })).toBeNull();
    expect((await read()).localizations).toHaveLength(2);
  });

  it('keeps what was typed beside the reason why it was refused, until it is changed', async () => {
    const { id } = await putLocalized(world, []);
    world.show(Localizations, { id });
    const field = await screen.findByRole('combobox', { name: 'Any other language' });
    await user.type(field, 'en-us{Enter}');
    expect(await screen.findByText('This client already has en-US.')).toBeVisible();
    expect(field).toHaveValue('en-us');
    expect(field).toBeInvalid();
    await user.type(field, 'x');
    expect(field).toBeValid();
  });

  it('finds a locale by its name, and shows those that are there as such', async () => {
    const { id } = await putLocalized(world, [dutch]);
    world.show(Localizations, { id });
    const field = await screen.findByRole('combobox', { name: 'Any other language' });
    await user.click(field);
    await user.paste('dutch (net');
    const option = await screen.findByRole('option', { name: /Dutch \(Netherlands\)/u });
    expect(option).toHaveAttribute('aria-disabled', 'true');
    expect(option).toHaveTextContent('already there');
    await user.clear(field);
    await user.paste('tlh');
    await user.click(await screen.findByRole('option', { name: /Use this tag/u }));
    expect(field).toHaveValue('tlh');
  });

  it('refuses an incomplete default and leads to what it lacks', async () => {
    const { id, read } = await putLocalized(world, [dutch, localization('fr-CA')]);
    world.show(Localizations, { id });
    await press('Make French | fr-CA the default');
    const lacks = within(screen.getByRole('dialog')).getAllByRole('link');
    expect(lacks.map((link) => link.textContent)).toEqual(['Description', 'Away', 'Camera']);
    await press('Close');
    await press('Make Dutch | nl-NL the default');
    await press('Make it the default');
    await waitFor(async () => {
      expect((await headings())[0]).toBe('Dutch | nl-NL (Default)');
    });
    expect((await read()).defaultLocale).toBe('nl-NL');
  });

  it('removes after asking, moves the focus to the list, and takes it back', async () => {
    const { id, read } = await putLocalized(world, [dutch]);
    world.show(Localizations, { id });
    await press('Remove Dutch | nl-NL');
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('3 texts: Description, Away, and Camera');
    expect(dialog).toHaveTextContent('Its readers will read English | en-US instead.');
    await press('Remove');
    await waitFor(async () => {
      expect(await headings()).toEqual(['English | en-US (Default)']);
    });
    expect(await list()).toHaveFocus();
    await press('Undo');
    await waitFor(async () => {
      expect(await headings()).toContain('Dutch | nl-NL');
    });
    expect((await read()).localizations).toContainEqual(dutch);
  });

  it('changes nothing while the client is in review', async () => {
    const { id } = await putLocalized(world, [dutch], IN_REVIEW);
    world.show(Localizations, { id });
    expect(await screen.findByRole('button', { name: 'Remove Dutch | nl-NL' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Make Dutch | nl-NL the default' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Any other language' })).toBeDisabled();
  });
});
