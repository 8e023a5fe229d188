import { expect, it } from 'vitest';
import { setDefaultLocalization } from '../../src/actions/set-default-localization.ts';
import { localization } from '../builders/localized-client.ts';
import { IN_REVIEW, withLocalizations } from '../builders/stored-localizations.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

const dutch = localization('nl-NL', {
  description: 'Warm bad.',
  permissionTexts: { away: 'Leest wie er is.', camera: 'Leest wat er is.' },
});

it('makes a complete locale the default; the revision rises, the version does not', async () => {
  const { workspace, id, read } = await withLocalizations([dutch]);
  const before = await read();
  const after = must(await setDefaultLocalization(workspace, id, 'nl-NL'));
  expect(after).toEqual({
    ...before,
    defaultLocale: 'nl-NL',
    revision: before.revision + 1,
    updatedAt: workspace.clock.now(),
  });
  expect(await read()).toEqual(after);
});

it('refuses a locale that lacks a text, or is not there', async () => {
  const { workspace, id } = await withLocalizations([{ ...dutch, description: '' }]);
  const refused = await setDefaultLocalization(workspace, id, 'nl-NL');
  expect(refused).toMatchObject({ error: [{ values: { locale: 'nl-NL', missing: 1 } }] });
  expect(codes(refused)).toEqual(['localization/incomplete']);
  expect(codes(await setDefaultLocalization(workspace, id, 'fr-CA'))).toEqual([
    'localization/not-found',
  ]);
});

it('refuses a client in review and one that is gone', async () => {
  const { workspace, id } = await withLocalizations([dutch], IN_REVIEW);
  expect(codes(await setDefaultLocalization(workspace, id, 'nl-NL'))).toEqual(['review/locked']);
  expect(codes(await setDefaultLocalization(await testWorkspace(), 'x', 'nl'))).toEqual([
    'client/not-found',
  ]);
});
