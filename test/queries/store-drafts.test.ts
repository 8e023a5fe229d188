import { expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { findStoreDraft, listStoreDrafts } from '../../src/queries/store-drafts.ts';
import { storeEntryInput } from '../builders/store-entry.ts';
import { readFixture } from '../builders/stored-images.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

const LOCALE = 'en-US';
const FORM = storeForm('c', LOCALE);
type Kept = readonly [form: string, values: unknown];
const keep = async (...drafts: readonly Kept[]) => {
  const workspace = await testWorkspace();
  for (const [form, values] of drafts) must(await saveDraft(workspace, 'ada', form, values));
  return workspace;
};
const find = async (...drafts: readonly Kept[]) =>
  findStoreDraft(await keep(...drafts), 'ada', 'c', LOCALE);

it('finds a half-filled form with its images', async () => {
  const day = await readFixture('day.jpg');
  const input = storeEntryInput({ images: [{ image: day.id, alternative: '' }] });
  const found = await find([FORM, { input, revision: 2 }], [storeFormImages('c', LOCALE), [day]]);
  expect(found).toMatchObject({ input, revision: 2 });
  expect(found?.images.map(({ id }) => id)).toEqual([day.id]);
});

it('finds nothing where nothing is kept, or what is kept cannot be read', async () => {
  expect(await find()).toBeNull();
  expect(await find([FORM, { half: true }])).toBeNull();
  expect(await find([storeForm('other', LOCALE), { input: storeEntryInput(), revision: 0 }])).toBe(
    null,
  );
});

it('leaves out images that are nowhere, and keeps those of saved entries', async () => {
  const day = await readFixture('day.jpg');
  const images = [day.id, 'gone'].map((image) => ({ image, alternative: 'x' }));
  const workspace = await keep([FORM, { input: storeEntryInput({ images }), revision: 0 }]);
  await workspace.database.images.put(day);
  const found = await findStoreDraft(workspace, 'ada', 'c', LOCALE);
  expect(found?.input.images).toEqual([images[0]]);
});

it('lists the locales that somebody has begun', async () => {
  const workspace = await keep(
    [FORM, {}],
    [storeFormImages('c', LOCALE), []],
    [storeForm('c', 'nl-NL'), {}],
    [storeForm('d', 'fr-FR'), {}],
  );
  expect(await listStoreDrafts(workspace, 'ada', 'c')).toEqual(['en-US', 'nl-NL']);
  expect(await listStoreDrafts(workspace, 'bob', 'c')).toEqual([]);
});
