import { expect, it } from 'vitest';
import { findListing, listListings } from '../../src/queries/listings.ts';
import { approved, storeEntry } from '../builders/store-entry.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

async function market() {
  const workspace = await testWorkspace();
  const { clients, developers } = workspace.database;
  const bob = await verifiedDeveloper(workspace, 'bob@example.com');
  const ada = await verifiedDeveloper(workspace);
  await developers.update(ada.id, { companyName: 'Engines' });
  const zebra = await storedClient(workspace, ada.id, { name: 'Zebra' });
  const aviary = await storedClient(workspace, bob.id, { name: 'aviary' });
  const hidden = await storedClient(workspace, bob.id, { name: 'Hidden' });
  const entries = [storeEntry('en-US'), storeEntry('fr-FR', { text: '' })];
  for (const one of [zebra, aviary]) {
    await clients.put({ ...approved(one), storeEntries: entries });
  }
  await clients.put({ ...hidden, storeEntries: entries });
  return { workspace, zebra, hidden };
}

it('lists what is published, whoever developed it, by name', async () => {
  const { workspace } = await market();
  const found = await listListings(workspace);
  expect(
    found.map(({ client, companyName, entries }) => [
      client.name,
      companyName,
      entries.map(({ locale }) => locale),
    ]),
  ).toEqual([
    ['aviary', '', ['en-US']],
    ['Zebra', 'Engines', ['en-US']],
  ]);
});

it('finds one listing, unless nothing of it is published', async () => {
  const { workspace, zebra, hidden } = await market();
  expect(await findListing(workspace, zebra.id)).toMatchObject({ companyName: 'Engines' });
  expect(await findListing(workspace, hidden.id)).toBeNull();
  expect(await findListing(workspace, 'gone')).toBeNull();
});
