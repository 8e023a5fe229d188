import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../src/actions/save-draft.ts';
import type { Client } from '../../../src/domain/client.ts';
import { storeForm } from '../../../src/domain/store-draft.ts';
import { findStoreDraft } from '../../../src/queries/store-drafts.ts';
import StoreEntries from '../../../src/screens/client/StoreEntries.svelte';
import { approved, PLATFORM, reviewOf, storeEntry } from '../../builders/store-entry.ts';
import { press, user } from '../clients/support.ts';
import { clientWith, useStoreWorld } from '../store/support.ts';

const world = useStoreWorld();

const inLocales = (
  client: Client,
  ...more: readonly [locale: string, isComplete: boolean][]
): Client['localizations'] => [
  ...client.localizations,
  ...more.map(([locale, isComplete]) => ({
    ...client.localizations[0]!,
    locale,
    permissionTexts: isComplete ? client.localizations[0]!.permissionTexts : {},
  })),
];

async function show(change?: Parameters<typeof clientWith>[1]) {
  const made = await clientWith(world, change);
  world.show(StoreEntries, { id: made.client.id });
  await screen.findByRole('heading', { level: 1, name: 'Works with Nest Store' });
  return made;
}

const row = async (name: string) =>
  within((await screen.findByRole('heading', { level: 2, name })).closest('li')!);

describe('the entries of a client', () => {
  it('begins with none', async () => {
    const { client } = await show();
    expect(await screen.findByText('No entry yet')).toBeVisible();
    await press('Add a new locale entry');
    await press('Begin the entry');
    expect(location.hash).toBe(`#/clients/${client.id}/store/en-US`);
  });

  it.each([
    ['Waiting for approval', {}],
    ['Waiting for a platform', { review: reviewOf('submit', 'approve') }],
    ['Waiting for approval', { platforms: [PLATFORM] }],
    ['Published', { review: reviewOf('submit', 'approve'), platforms: [PLATFORM] }],
  ])('shows how far an entry is: %s', async (state, change) => {
    await show(() => ({ ...change, storeEntries: [storeEntry('en-US')] }));
    expect((await row('English | en-US (Default)')).getByText(state)).toBeVisible();
  });

  it('names what is only a draft, and a form with changes that are not saved', async () => {
    const { client, owner } = await show((made) => ({
      localizations: inLocales(made, ['nl-NL', true]),
      storeEntries: [storeEntry('en-US')],
    }));
    for (const locale of ['en-US', 'nl-NL']) {
      await saveDraft(world.workspace, owner.id, storeForm(client.id, locale), {});
    }
    expect((await row('Dutch | nl-NL')).getByText('Draft')).toBeVisible();
    expect(
      (await row('English | en-US (Default)')).getByText(/changes that are not saved/u),
    ).toBeVisible();
  });

  it('says which texts went missing since', async () => {
    await show((made) => ({
      localizations: inLocales(made, ['nl-NL', false]),
      storeEntries: [storeEntry('nl-NL'), storeEntry('fr-FR')],
    }));
    expect(
      (await row('Dutch | nl-NL')).getByText('One permission text is missing in nl-NL.'),
    ).toBeVisible();
    expect((await row('French | fr-FR')).getByText(/no localization for fr-FR/u)).toBeVisible();
  });

  it('removes an entry and brings it back', async () => {
    const { client } = await show(() => ({ storeEntries: [storeEntry('en-US')] }));
    const stored = async () =>
      (await world.workspace.database.clients.get(client.id))?.storeEntries;
    await press('Remove English | en-US (Default)');
    expect(await screen.findByText('No entry yet')).toBeVisible();
    expect(await stored()).toEqual([]);
    await press('Undo');
    await row('English | en-US (Default)');
    expect(await stored()).toEqual([storeEntry('en-US')]);
  });

  it('offers nothing while the client is in review, live', async () => {
    const { client } = await show(() => ({ storeEntries: [storeEntry('en-US')] }));
    const add = await screen.findByRole('button', { name: 'Add a new locale entry' });
    expect(add).toBeEnabled();
    await world.workspace.database.clients.update(client.id, {
      review: { ...client.review, state: 'in-review' },
    });
    await waitFor(() => {
      expect(add).toBeDisabled();
    });
    expect(screen.getByRole('button', { name: /^Remove English/u })).toBeDisabled();
    expect(screen.getByRole('button', { name: /^Clone English/u })).toBeDisabled();
  });

  it('leads to what is still needed', async () => {
    const { client } = await show((made) => approved(made));
    expect(await screen.findByText('Shoppers can find your app.')).toBeVisible();
    expect(screen.getByText('The review approved this client.')).toBeVisible();
    expect(screen.getByText('Save an entry in one locale or more.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'A platform' })).toHaveAttribute(
      'href',
      `#/clients/${client.id}/platforms`,
    );
  });
});

describe('adding a locale entry', () => {
  it('greys out locales whose texts are missing, and those that have an entry', async () => {
    const { client } = await show((made) => ({
      localizations: inLocales(made, ['nl-NL', true], ['de-DE', false]),
      storeEntries: [storeEntry('en-US')],
    }));
    await press('Add a new locale entry');
    const dialog = within(await screen.findByRole('dialog'));
    const option = (name: RegExp) => dialog.getByRole('option', { name });
    expect(option(/en-US.*has an entry/u)).toBeDisabled();
    expect(option(/de-DE.*one permission text is missing/u)).toBeDisabled();
    expect(option(/nl-NL/u)).toBeEnabled();
    expect(dialog.getByRole('combobox', { name: 'Locale' })).toHaveValue('nl-NL');
    expect(
      dialog.getByRole('link', { name: 'Complete the texts: German | de-DE' }),
    ).toHaveAttribute('href', `#/clients/${client.id}/localizations/de-DE`);
    expect(dialog.getByRole('link', { name: 'Go to the Localizations tab' })).toBeVisible();
  });

  it('offers nothing to begin when no locale is free', async () => {
    await show(() => ({ storeEntries: [storeEntry('en-US')] }));
    await press('Add a new locale entry');
    expect(await screen.findByRole('combobox', { name: 'Locale' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Begin the entry' })).toBeDisabled();
  });

  it('clones an entry as the draft of another locale', async () => {
    const entry = storeEntry('en-US', { images: [] });
    const { client, owner } = await show((made) => ({
      localizations: inLocales(made, ['nl-NL', true]),
      storeEntries: [entry],
    }));
    await press('Clone English | en-US (Default) to another locale');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('combobox', { name: 'Begin with' })).toHaveValue('en-US');
    await user.click(dialog.getByRole('button', { name: 'Begin the entry' }));
    await waitFor(() => {
      expect(location.hash).toBe(`#/clients/${client.id}/store/nl-NL`);
    });
    const draft = await findStoreDraft(world.workspace, owner.id, client.id, 'nl-NL');
    expect(draft).toMatchObject({
      input: { headline: entry.headline, text: entry.text, countries: entry.countries },
      revision: 0,
    });
  });
});
