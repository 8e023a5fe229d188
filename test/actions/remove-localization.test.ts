import { expect, it } from 'vitest';
import { addLocalization } from '../../src/actions/add-localization.ts';
import { removeLocalization } from '../../src/actions/remove-localization.ts';
import type { StoreEntry } from '../../src/domain/store-entry.ts';
import { localization } from '../builders/localized-client.ts';
import { IN_REVIEW, withLocalizations } from '../builders/stored-localizations.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

const dutch = localization('nl-NL', { description: 'Warm bad.' });

function entry(locale: string, ...images: string[]): StoreEntry {
  return {
    locale,
    headline: 'Bad',
    text: '',
    images: images.map((image) => ({ image, alternative: '' })),
    videoUrl: '',
    productUrl: '',
    getStartedUrl: '',
    countries: [],
    savedAt: 1,
    revision: 1,
  };
}

async function stage() {
  const made = await withLocalizations([dutch], {
    storeEntries: [entry('en-US', 'shared'), entry('nl-NL', 'shared', 'own')],
  });
  const image = { type: 'image/png', width: 1, height: 1, size: 1, addedAt: 1 } as const;
  const content = new Blob(['x']);
  await made.workspace.database.images.bulkAdd([
    { ...image, id: 'shared', content },
    { ...image, id: 'own', content },
  ]);
  const images = () => made.workspace.database.images.toCollection().primaryKeys();
  return { ...made, images };
}

it('removes texts, Store entry and images that nothing else shows, and brings all back', async () => {
  const { workspace, id, read, images } = await stage();
  const before = await read();
  const way = must(await removeLocalization(workspace, id, 'nl-NL'));
  expect(way.subject).toBe('nl-NL');
  const rest = await read();
  expect(rest.localizations.map(({ locale }) => locale)).toEqual(['en-US']);
  expect(rest.storeEntries).toEqual([before.storeEntries[0]]);
  expect(await images()).toEqual(['shared']);
  must(await way.undo());
  expect(await read()).toEqual(before);
  expect(await images()).toEqual(['own', 'shared']);
});

it('can be undone until the next change only', async () => {
  const { workspace, id } = await stage();
  const way = must(await removeLocalization(workspace, id, 'nl-NL'));
  must(await addLocalization(workspace, id, 'fr-CA'));
  expect(codes(await way.undo())).toEqual(['undo/expired']);
});

it('refuses the default and what is not there', async () => {
  const { workspace, id, read } = await stage();
  const before = await read();
  expect(codes(await removeLocalization(workspace, id, 'en-US'))).toEqual([
    'localization/is-default',
  ]);
  expect(codes(await removeLocalization(workspace, id, 'it'))).toEqual(['localization/not-found']);
  expect(await read()).toEqual(before);
});

it('refuses a client in review and one that is gone', async () => {
  const { workspace, id } = await withLocalizations([dutch], IN_REVIEW);
  expect(codes(await removeLocalization(workspace, id, 'nl-NL'))).toEqual(['review/locked']);
  expect(codes(await removeLocalization(await testWorkspace(), 'x', 'nl'))).toEqual([
    'client/not-found',
  ]);
});
