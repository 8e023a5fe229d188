import { describe, expect, it } from 'vitest';
import { removeStoreEntry } from '../../src/actions/remove-store-entry.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { saveStoreEntry } from '../../src/actions/save-store-entry.ts';
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

const LOCALE = 'en-US';

async function withEntry() {
  const workspace = await testWorkspace();
  const owner = await verifiedDeveloper(workspace);
  const { id } = await storedClient(workspace, owner.id);
  const day = await readFixture('day.jpg');
  const input = storeEntryInput({ images: [{ image: day.id, alternative: 'A house' }] });
  const target = { clientId: id, locale: LOCALE, revision: 0 };
  must(await saveStoreEntry(workspace, target, input, [day]));
  must(await saveDraft(workspace, owner.id, storeForm(id, LOCALE), { half: true }));
  must(await saveDraft(workspace, owner.id, storeFormImages(id, LOCALE), []));
  const contents = async () => {
    const { clients, images, drafts } = workspace.database;
    return {
      clients: await clients.toArray(),
      images: (await images.toArray()).map((image) => image.id),
      drafts: await drafts.toArray(),
    };
  };
  return { workspace, owner, id, contents };
}

describe('removeStoreEntry', () => {
  it('removes the entry, its draft and its image, and brings all back', async () => {
    const { workspace, id, contents } = await withEntry();
    const before = await contents();
    workspace.wait(10);
    const undo = must(await removeStoreEntry(workspace, id, LOCALE));
    const after = await contents();
    expect(after.clients[0]?.storeEntries).toEqual([]);
    expect(after.clients[0]?.updatedAt).toBe(workspace.clock.now());
    expect(after).toMatchObject({ images: [], drafts: [] });
    must(await undo.undo());
    expect(await contents()).toEqual(before);
  });

  it('keeps an image that another entry shows', async () => {
    const { workspace, owner, id, contents } = await withEntry();
    const other = await storedClient(workspace, owner.id, { name: 'Feeder' });
    const { storeEntries } = (await contents()).clients.find((one) => one.id === id)!;
    await workspace.database.clients.update(other.id, { storeEntries });
    must(await removeStoreEntry(workspace, id, LOCALE));
    expect((await contents()).images).toHaveLength(1);
  });

  it('removes what is only a draft', async () => {
    const { workspace, id, contents } = await withEntry();
    await workspace.database.clients.update(id, { storeEntries: [] });
    must(await removeStoreEntry(workspace, id, LOCALE));
    expect((await contents()).drafts).toEqual([]);
    expect(codes(await removeStoreEntry(workspace, id, LOCALE))).toEqual(['store-entry/not-found']);
  });

  it('refuses while the client is in review, and a client that is gone', async () => {
    const { workspace, id, contents } = await withEntry();
    const [client] = (await contents()).clients;
    const review = { ...client!.review, state: 'in-review' as const };
    await workspace.database.clients.update(id, { review });
    expect(codes(await removeStoreEntry(workspace, id, LOCALE))).toEqual(['review/locked']);
    expect(codes(await removeStoreEntry(workspace, 'x', LOCALE))).toEqual(['client/not-found']);
  });

  it('cannot be undone after another change', async () => {
    const { workspace, owner, id } = await withEntry();
    const undo = must(await removeStoreEntry(workspace, id, LOCALE));
    await storedClient(workspace, owner.id, { name: 'Feeder' });
    expect(codes(await undo.undo())).toEqual(['undo/expired']);
  });
});
