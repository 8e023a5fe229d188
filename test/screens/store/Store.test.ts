import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import Listing from '../../../src/screens/store/Listing.svelte';
import Store from '../../../src/screens/store/Store.svelte';
import { shopper } from '../../../src/screens/store/parts/shopper.svelte.ts';
import { approved, storeEntry } from '../../builders/store-entry.ts';
import { readFixture } from '../../builders/stored-images.ts';
import { put, user, verified } from '../clients/support.ts';
import { useStoreWorld } from './support.ts';

const world = useStoreWorld();

beforeEach(() => {
  shopper.choice = '';
});

/** Three published products of two developers, and one that is not published. */
async function market(): Promise<Client> {
  const { clients, images } = world.workspace.database;
  const day = await readFixture('day.jpg');
  await images.put(day);
  const ada = await verified(world);
  const bob = await world.register('bob@example.com');
  const shown = [{ image: day.id, alternative: 'A house by day' }];
  const light = await put(world, ada, { name: 'Porch Light', categories: ['lighting'] });
  await clients.put({
    ...approved(light),
    storeEntries: [
      storeEntry('en-US', { headline: 'It shines', images: shown }),
      storeEntry('nl-NL', { headline: 'Het schijnt', countries: ['NL'] }),
    ],
  });
  await world.workspace.database.developers.update(bob.id, { verifiedAt: 1 });
  const bath = await put(world, bob, { name: 'Bird Bath', categories: ['hvac', 'energy'] });
  await clients.put({
    ...approved(bath),
    storeEntries: [storeEntry('de-DE', { headline: 'Warmes Wasser' })],
  });
  const waiting = await put(world, bob, { name: 'Waiting' });
  await clients.put({ ...waiting, storeEntries: [storeEntry('en-US')] });
  return light;
}

const names = async () =>
  (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent);

describe('the simulated Store', () => {
  it('says what is missing while the shelves are empty', async () => {
    await verified(world);
    world.show(Store);
    expect(await screen.findByText('The shelves are empty')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('shows what all developers have published, with its picture and company', async () => {
    await market();
    world.show(Store);
    expect(await names()).toEqual(['Bird Bath', 'Porch Light']);
    expect(await screen.findByRole('img', { name: 'A house by day' })).toBeVisible();
    expect(screen.getByText('Engines')).toBeVisible();
    expect(screen.getByText('In German (Germany)')).toBeVisible();
    expect(screen.getByText('2 products')).toBeVisible();
  });

  it('searches names, companies and words, and filters by category', async () => {
    await market();
    world.show(Store);
    const search = await screen.findByRole('searchbox', { name: 'Search the Store' });
    await user.type(search, 'engines SHINES');
    expect(await names()).toEqual(['Porch Light']);
    await user.clear(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Energy');
    expect(await names()).toEqual(['Bird Bath']);
    await user.type(search, 'shines');
    expect(await screen.findByText('Nothing fits')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(await names()).toHaveLength(2);
  });

  it('speaks the shopper’s language where it can', async () => {
    await market();
    world.show(Store);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Shopper’s locale' }),
      'Dutch | nl-NL',
    );
    expect(await screen.findByText('Het schijnt')).toBeVisible();
    expect(screen.getByText('Available: Netherlands')).toBeVisible();
    expect(screen.getByText('Warmes Wasser')).toBeVisible();
  });
});

describe('a listing', () => {
  it('shows the entry with links that open elsewhere', async () => {
    const { id } = await market();
    world.show(Listing, { id });
    expect(await screen.findByRole('heading', { level: 1, name: 'Porch Light' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'It shines' })).toBeVisible();
    expect(screen.getByText('Canada')).toBeVisible();
    const help = screen.getByRole('link', { name: /Get help/u });
    expect(help).toHaveAttribute('href', 'https://example.com/help');
    expect(help).toHaveAttribute('rel', 'noopener noreferrer external');
  });

  it('says when it is in another language, and makes no link of a bad address', async () => {
    const { id } = await market();
    const client = (await world.workspace.database.clients.get(id))!;
    await world.workspace.database.clients.put({
      ...client,
      supportUrl: 'javascript:alert(1)',
      storeEntries: [storeEntry('de-DE')],
    });
    world.show(Listing, { id });
    expect(await screen.findByText(/this one is in German/u)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Get help/u })).toBeNull();
    expect(screen.getByText('Get help')).toBeVisible();
  });

  it('leads back when nothing is published', async () => {
    world.show(Listing, { id: 'gone' });
    expect(await screen.findByText('This product is not in the Store')).toBeVisible();
    expect(within(screen.getByRole('article')).getByRole('link')).toHaveAttribute(
      'href',
      '#/store',
    );
  });
});
