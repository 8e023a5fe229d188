import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { saveDraft } from '../../../src/actions/save-draft.ts';
import { saveStoreEntry } from '../../../src/actions/save-store-entry.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { storeForm } from '../../../src/domain/store-draft.ts';
import { findStoreDraft } from '../../../src/queries/store-drafts.ts';
import StoreEntry from '../../../src/screens/client/StoreEntry.svelte';
import { imageBytes, storeEntry, storeEntryInput } from '../../builders/store-entry.ts';
import { field, fill, press, user } from '../clients/support.ts';
import { clientWith, useStoreWorld } from '../store/support.ts';

// All countries of the world in a simulated document make each search by role slow.
vi.mock('../../../src/screens/account/parts/country-options.ts', () => ({
  countryOptions: () => [
    { value: 'CA', label: 'Canada' },
    { value: 'NL', label: 'Netherlands' },
    { value: 'US', label: 'United States' },
  ],
}));

const world = useStoreWorld();
const LOCALE = 'en-US';

async function show(change?: Parameters<typeof clientWith>[1], locale = LOCALE) {
  const made = await clientWith(world, change);
  world.show(StoreEntry, { id: made.client.id, locale });
  await screen.findByRole('heading', { level: 1 });
  const stored = async () => (await world.workspace.database.clients.get(made.client.id))!;
  return { ...made, stored };
}

const file = (name: string, as = name) => new File([imageBytes(name)], as, { type: 'image/png' });
const choose = async (...files: File[]) =>
  user.upload(await screen.findByLabelText(/^Choose images/u), files);
const alternatives = () =>
  screen.queryAllByRole<HTMLInputElement>('textbox', { name: /^What image \d shows$/u });

async function fillRequired(): Promise<void> {
  await fill('Headline', 'A light');
  await fill('Text', 'It shines.');
  await fill('Product link', 'https://example.com/light');
  await fill('Get started link', 'https://example.com/connect');
  await user.click(screen.getByRole('checkbox', { name: 'Canada' }));
}

describe('the form of a Store entry', () => {
  it('saves a complete entry and goes back to the list', async () => {
    const { client, stored } = await show();
    await fillRequired();
    await press('Save locale');
    await waitFor(() => {
      expect(location.hash).toBe(`#/clients/${client.id}/store`);
    });
    expect((await stored()).storeEntries).toMatchObject([
      { locale: LOCALE, headline: 'A light', countries: ['CA'], revision: 1 },
    ]);
    expect(await world.workspace.database.drafts.count()).toBe(0);
  });

  it('jumps to the first thing to mend', async () => {
    const { stored } = await show();
    await press('Save locale');
    expect(await screen.findByText('5 things to mend')).toBeVisible();
    await waitFor(async () => {
      expect(await field('Headline')).toHaveFocus();
    });
    expect(screen.getByText('No country is selected.')).toBeVisible();
    await fillRequired();
    expect(screen.queryByText('No country is selected.')).toBeNull();
    expect((await stored()).storeEntries).toEqual([]);
  });

  it.each([
    ['Headline', '   ', 'A headline is needed.'],
    ['Headline', 'x'.repeat(10_000), 'That is 10,000 characters; 80 are allowed.'],
    ['Headline', 'a\u202eb\u0007', 'There is a control character in the text.'],
    ['Text', 'x'.repeat(10_000), 'That is 10,000 characters; 2,000 are allowed.'],
    ['Product link', 'javascript:alert(1)', '“javascript:” does not open a web page.'],
    ['Video link', 'example.com/film', 'That is not a complete web address.'],
  ])('refuses in %s: %j', async (name, typed, what) => {
    await show();
    await fill(name, typed);
    expect(await screen.findByText(what)).toBeVisible();
  });

  it('shows markup as it was typed, and makes no link of a bad address', async () => {
    await show();
    const markup = '<script>alert(1)</script><b>x</b>';
    await fill('Headline', markup);
    await fill('Get started link', 'javascript:alert(1)');
    expect(screen.getByRole('heading', { level: 3, name: markup })).toBeVisible();
    const preview = within(screen.getByRole('region', { name: 'What shoppers see' }));
    expect(preview.queryByRole('link', { name: /Get started/u })).toBeNull();
    await fill('Get started link', 'https://example.com/connect');
    const link = preview.getByRole('link', { name: /Get started/u });
    expect(link).toHaveAttribute('href', 'https://example.com/connect');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('keeps a half-filled form with its images, and discards it when asked', async () => {
    const { client, owner } = await show();
    const find = () => findStoreDraft(world.workspace, owner.id, client.id, LOCALE);
    await fill('Headline', 'Half');
    await choose(file('day.jpg'));
    await waitFor(async () => {
      const draft = await find();
      expect(draft?.input.headline).toBe('Half');
      expect(draft?.images).toHaveLength(1);
      expect(draft?.input.images).toHaveLength(1);
    });
    await press('Discard the changes');
    await press('Discard');
    expect(await field('Headline')).toHaveValue('');
    await waitFor(async () => {
      expect(await world.workspace.database.drafts.count()).toBe(0);
    });
  });

  it('carries on with what was kept', async () => {
    const { client, owner } = await clientWith(world);
    const draft = { input: storeEntryInput({ headline: 'Half' }), revision: 0 };
    await saveDraft(world.workspace, owner.id, storeForm(client.id, LOCALE), draft);
    world.show(StoreEntry, { id: client.id, locale: LOCALE });
    expect(await field('Headline')).toHaveValue('Half');
    expect(screen.getByText(/We kept what you had typed/u)).toBeVisible();
  });

  it('notices what another tab has saved, and lets the user decide', async () => {
    const { client, stored } = await show(() => ({ storeEntries: [storeEntry(LOCALE)] }));
    await fill('Headline', 'Mine');
    const target = { clientId: client.id, locale: LOCALE, revision: 1 };
    await saveStoreEntry(world.workspace, target, storeEntryInput({ headline: 'Theirs' }), []);
    expect(await screen.findByText('This entry was changed in another tab')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save locale' })).toBeDisabled();
    await press('Go on with this form');
    await press('Save locale');
    await waitFor(async () => {
      expect((await stored()).storeEntries[0]).toMatchObject({ headline: 'Mine', revision: 3 });
    });
  });

  it('cannot be saved once another tab has submitted the client for review', async () => {
    const { client } = await show();
    const save = await screen.findByRole('button', { name: 'Save locale' });
    expect(save).toBeEnabled();
    await world.workspace.database.clients.update(client.id, {
      review: { ...client.review, state: 'in-review' },
    });
    await waitFor(() => {
      expect(save).toBeDisabled();
    });
  });

  it.each(['nl-NL', '!!'])('says what %s needs before it may have an entry', async (locale) => {
    await show(undefined, locale);
    expect(await screen.findByText(`This client has no localization for ${locale}.`)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the Localizations tab' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save locale' })).toBeNull();
  });

  it('marks words that are still those of another language', async () => {
    const entry = storeEntry('en-US');
    await show(
      (made) => ({
        localizations: [...made.localizations, { ...made.localizations[0]!, locale: 'nl-NL' }],
        storeEntries: [entry, { ...entry, locale: 'nl-NL' }],
      }),
      'nl-NL',
    );
    expect(
      await screen.findAllByText('These are still the words of English | en-US.'),
    ).toHaveLength(2);
    await fill('Headline', 'Een licht');
    expect(screen.getAllByText(/These are still the words/u)).toHaveLength(1);
  });
});

describe('its images', () => {
  it('are read by their bytes; those refused are named with the reason', async () => {
    await show();
    await choose(
      file('day.jpg'),
      file('renamed.png'),
      file('truncated.png'),
      file('oversized.png'),
      file('day.jpg', 'twin.jpg'),
    );
    expect(await screen.findByText('“twin.jpg” is in this entry already.')).toBeVisible();
    expect(screen.getByText('“renamed.png” is not an image.')).toBeVisible();
    expect(screen.getByText('“truncated.png” breaks off before its end.')).toBeVisible();
    expect(screen.getByText(/“oversized.png” is 8,000 × 400 pixels/u)).toBeVisible();
    expect(alternatives()).toHaveLength(1);
    expect(screen.getByText('640 × 400 pixels, 6.7 kB')).toBeVisible();
  });

  it('are refused when the browser cannot draw them', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no')));
    await show();
    await choose(file('damaged.png'));
    expect(await screen.findByText('“damaged.png” cannot be drawn.')).toBeVisible();
    expect(alternatives()).toEqual([]);
  });

  it('can be dropped and pasted', async () => {
    await show();
    await field('Headline');
    await fireEvent.drop(document.body, { dataTransfer: { files: [file('day.jpg')] } });
    await waitFor(() => {
      expect(alternatives()).toHaveLength(1);
    });
    await fireEvent.paste(document.body, { clipboardData: { files: [file('evening.png')] } });
    await waitFor(() => {
      expect(alternatives()).toHaveLength(2);
    });
  });

  it('need words, can be moved and removed, and put back', async () => {
    const { stored } = await show();
    await fillRequired();
    await choose(file('day.jpg'), file('evening.png'));
    await waitFor(() => {
      expect(alternatives()).toHaveLength(2);
    });
    await press('Save locale');
    expect(await screen.findAllByText('This image needs words.')).toHaveLength(2);
    await fill('What image 1 shows', 'Day');
    await fill('What image 2 shows', 'Evening');
    await press('Move image 2 forward');
    expect(alternatives().map(({ value }) => value)).toEqual(['Evening', 'Day']);
    await press('Remove image 1');
    expect(alternatives().map(({ value }) => value)).toEqual(['Day']);
    await press('Undo');
    expect(alternatives().map(({ value }) => value)).toEqual(['Evening', 'Day']);
    await press('Save locale');
    await waitFor(async () => {
      const [entry] = (await stored()).storeEntries;
      expect(entry?.images.map(({ alternative }) => alternative)).toEqual(['Evening', 'Day']);
    });
    expect(await world.workspace.database.images.count()).toBe(2);
  });

  it('are no more than an entry may have', async () => {
    const images = Array.from({ length: LIMITS.storeImages }, (_image, index) => ({
      image: `stored-${String(index)}`,
      alternative: 'x',
    }));
    await show(() => ({ storeEntries: [storeEntry(LOCALE, { images })] }));
    await choose(file('day.jpg'));
    expect(await screen.findByText(/There was no room for “day.jpg”/u)).toBeVisible();
  });

  it('give their addresses back', async () => {
    await show();
    await choose(file('day.jpg'));
    await waitFor(() => {
      expect(world.shownUrls.size).toBe(1);
    });
    await press('Remove image 1');
    await waitFor(() => {
      expect(world.shownUrls.size).toBe(0);
    });
  });
});
