import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { saveStoreEntry } from '../../src/actions/save-store-entry.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Image } from '../../src/domain/image.ts';
import { storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { storeEntryInput } from '../builders/store-entry.ts';
import { readFixture } from '../builders/stored-images.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

async function withClient() {
  const workspace = await testWorkspace();
  const owner = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, owner.id);
  const save = (changes: Parameters<typeof storeEntryInput>[0] = {}, more: Partial<Save> = {}) => {
    const { images = [], ...place } = more;
    const target = { clientId: client.id, locale: 'en-US', revision: 0, ...place };
    return saveStoreEntry(workspace, target, storeEntryInput(changes), images);
  };
  const change = (parts: Partial<Client>) => workspace.database.clients.update(client.id, parts);
  const imageIds = async () => (await workspace.database.images.toArray()).map(({ id }) => id);
  return { workspace, owner, client, save, change, imageIds };
}

interface Save {
  clientId: string;
  locale: string;
  revision: number;
  images: readonly Image[];
}

const showing = (...images: readonly Image[]) => ({
  images: images.map(({ id }) => ({ image: id, alternative: 'A house' })),
});

describe('saveStoreEntry', () => {
  it('adds an entry, trimmed, and touches nothing else of the client', async () => {
    const { workspace, client, save } = await withClient();
    workspace.wait(5000);
    const after = must(await save({ headline: '  Light! ' }));
    const now = workspace.clock.now();
    const entry = { ...storeEntryInput({ headline: 'Light!' }), locale: 'en-US', savedAt: now };
    expect(after).toEqual({
      ...client,
      storeEntries: [{ ...entry, revision: 1 }],
      updatedAt: now,
    });
    expect(await workspace.database.clients.get(client.id)).toEqual(after);
  });

  it('replaces an entry in its place', async () => {
    const { client, save, change } = await withClient();
    must(await save());
    const [first] = client.localizations;
    await change({ localizations: [first!, { ...first!, locale: 'nl-NL' }] });
    must(await save({}, { locale: 'nl-NL' }));
    const after = must(await save({ headline: 'New' }, { revision: 1 }));
    expect(
      after.storeEntries.map(({ locale, headline, revision }) => [locale, headline, revision]),
    ).toEqual([
      ['en-US', 'New', 2],
      ['nl-NL', storeEntryInput().headline, 1],
    ]);
  });

  it('ends the draft of this form only', async () => {
    const { workspace, owner, client, save } = await withClient();
    for (const form of [
      storeForm(client.id, 'en-US'),
      storeFormImages(client.id, 'en-US'),
      storeForm(client.id, 'nl-NL'),
    ]) {
      must(await saveDraft(workspace, owner.id, form, {}));
    }
    must(await save());
    expect(await workspace.database.drafts.toCollection().primaryKeys()).toEqual([
      `${owner.id}/store/${client.id}/nl-NL`,
    ]);
  });

  it('refuses a form that another tab has overtaken', async () => {
    const { save } = await withClient();
    const [one, other] = await Promise.all([save(), save({ headline: 'Other' })]);
    expect(one.ok).toBe(true);
    expect(codes(other)).toEqual(['client/changed-elsewhere']);
    expect(codes(await save({}, { revision: 7 }))).toEqual(['client/changed-elsewhere']);
  });

  it('lets two tabs save two locales', async () => {
    const { client, save, change } = await withClient();
    const [first] = client.localizations;
    await change({ localizations: [first!, { ...first!, locale: 'nl-NL' }] });
    const results = await Promise.all([save(), save({}, { locale: 'nl-NL' })]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(must(results[1]).storeEntries).toHaveLength(2);
  });

  it('refuses a locale without a localization, or with texts missing', async () => {
    const { client, save, change } = await withClient();
    expect(codes(await save({}, { locale: 'nl-NL' }))).toEqual(['store-entry/no-localization']);
    const [first] = client.localizations;
    await change({ localizations: [{ ...first!, permissionTexts: {} }] });
    expect(codes(await save())).toEqual(['store-entry/texts-missing']);
  });

  it('refuses while the client is in review, and a client that is gone', async () => {
    const { client, save, change } = await withClient();
    await change({ review: { ...client.review, state: 'in-review' } });
    expect(codes(await save())).toEqual(['review/locked']);
    expect(codes(await save({}, { clientId: 'x' }))).toEqual(['client/not-found']);
  });

  it('refuses by the rules of the form', async () => {
    const { save } = await withClient();
    expect(codes(await save({ headline: '', countries: [] }))).toEqual([
      'store-entry/headline-required',
      'store-entry/countries-required',
    ]);
  });
});

describe('the images of an entry', () => {
  it('are stored once, however many entries show them', async () => {
    const { workspace, owner, save, imageIds } = await withClient();
    const day = await readFixture('day.jpg');
    must(await save(showing(day), { images: [day] }));
    const other = await storedClient(workspace, owner.id, { name: 'Feeder' });
    const again = { ...(await readFixture('day.jpg')), addedAt: 99 };
    must(await save(showing(again), { clientId: other.id, images: [again] }));
    expect(await imageIds()).toEqual([day.id]);
    expect((await workspace.database.images.get(day.id))?.addedAt).toBe(1);
  });

  it('go once nothing shows them any more', async () => {
    const { workspace, owner, save, imageIds } = await withClient();
    const [day, evening] = [await readFixture('day.jpg'), await readFixture('evening.png')];
    must(await save(showing(day, evening), { images: [day, evening] }));
    const other = await storedClient(workspace, owner.id, { name: 'Feeder' });
    must(await save(showing(day), { clientId: other.id }));
    must(await save({}, { revision: 1 }));
    expect(await imageIds()).toEqual([day.id]);
    must(await save({}, { clientId: other.id, revision: 1 }));
    expect(await imageIds()).toEqual([]);
  });

  it('leave out those that were chosen and removed again', async () => {
    const { save, imageIds } = await withClient();
    must(await save({}, { images: [await readFixture('day.jpg')] }));
    expect(await imageIds()).toEqual([]);
  });

  it('must be somewhere; a refusal stores none', async () => {
    const { workspace, client, save, imageIds } = await withClient();
    const [day, evening] = [await readFixture('day.jpg'), await readFixture('evening.png')];
    expect(codes(await save(showing(day, evening), { images: [day] }))).toEqual([
      'store-entry/image-gone',
    ]);
    expect(await imageIds()).toEqual([]);
    expect(await workspace.database.clients.get(client.id)).toEqual(client);
  });
});
