import { expect, it } from 'vitest';
import { addLocalization } from '../../src/actions/add-localization.ts';
import { emptyLocalization } from '../../src/domain/localization-changes.ts';
import { localization } from '../builders/localized-client.ts';
import { IN_REVIEW, withLocalizations } from '../builders/stored-localizations.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('adds a locale without texts, under its canonical tag', async () => {
  const { workspace, id, read } = await withLocalizations([]);
  const before = await read();
  expect(must(await addLocalization(workspace, id, ' nl-nl'))).toBe('nl-NL');
  expect(await read()).toEqual({
    ...before,
    localizations: [...before.localizations, emptyLocalization('nl-NL')],
    updatedAt: workspace.clock.now(),
  });
});

it('adds it once when two tabs do', async () => {
  const { workspace, id, read } = await withLocalizations([]);
  const results = await Promise.all([
    addLocalization(workspace, id, 'nl-NL'),
    addLocalization(workspace, id, 'nl-nl'),
  ]);
  expect(codes(results[1])).toEqual(['localization/taken']);
  expect((await read()).localizations).toHaveLength(2);
});

it.each([
  ['no thing', 'locale/malformed'],
  ['en-XA', 'locale/pseudo'],
  ['en-us', 'localization/taken'],
])('refuses %j: %s', async (typed, code) => {
  const { workspace, id } = await withLocalizations([]);
  expect(codes(await addLocalization(workspace, id, typed))).toEqual([code]);
});

it('refuses one too many, a client in review and one that is gone', async () => {
  const many = Array.from({ length: 39 }, (_, at) => localization(`en-${String(100 + at)}`));
  const full = await withLocalizations(many);
  expect(codes(await addLocalization(full.workspace, full.id, 'nl'))).toEqual([
    'localization/too-many',
  ]);
  const shut = await withLocalizations([], IN_REVIEW);
  expect(codes(await addLocalization(shut.workspace, shut.id, 'nl'))).toEqual(['review/locked']);
  expect(codes(await addLocalization(await testWorkspace(), 'x', 'nl'))).toEqual([
    'client/not-found',
  ]);
});
