import { describe, expect, it } from 'vitest';
import { saveLocalizedTexts } from '../../src/actions/save-localized-texts.ts';
import type { TextKey } from '../../src/domain/localized-text.ts';
import type { TextChange } from '../../src/domain/text-changes.ts';
import { localization } from '../builders/localized-client.ts';
import { IN_REVIEW, withLocalizations } from '../builders/stored-localizations.ts';
import { codes, must } from '../builders/workspace.ts';

const source = { locale: 'en-US', text: 'A warm bath.' };
const change = (key: TextKey, base: string, text: string, overwrite?: boolean): TextChange => ({
  key,
  base,
  text,
  basedOn: source,
  ...(overwrite === undefined ? {} : { overwrite }),
});
const stage = () =>
  withLocalizations([localization('nl-NL', { description: 'Warm bad.' }), localization('fr-CA')]);

describe('saveLocalizedTexts', () => {
  it('writes the changed texts and nothing else', async () => {
    const { workspace, id, read } = await stage();
    const before = await read();
    const changes = [change('permission.away', '', ' Leest. ')];
    const after = must(
      await saveLocalizedTexts(workspace, { clientId: id, locale: 'nl-NL', changes }),
    );
    const [english, dutch, french] = before.localizations;
    expect(after).toEqual({
      ...before,
      localizations: [
        english,
        { ...dutch, permissionTexts: { away: 'Leest.' }, basedOn: { 'permission.away': source } },
        french,
      ],
      updatedAt: workspace.clock.now(),
    });
    expect(await read()).toEqual(after);
  });

  it('raises the revision for the default locale’s description only, never the version', async () => {
    const { workspace, id } = await stage();
    const save = async (locale: string, made: TextChange) =>
      must(await saveLocalizedTexts(workspace, { clientId: id, locale, changes: [made] }));
    const away = change('permission.away', 'Reads who is at home.', 'Reads more.');
    expect((await save('en-US', away)).revision).toBe(1);
    expect((await save('nl-NL', change('description', 'Warm bad.', 'Heet.'))).revision).toBe(1);
    const last = await save('en-US', change('description', 'A warm bath.', 'A hot bath.'));
    expect(last.revision).toBe(2);
    expect(last.version).toBe(1);
    expect(last.localizations[0]?.basedOn).toEqual({});
  });

  it('loses nothing when two tabs save different locales, or different texts of one', async () => {
    const { workspace, id, read } = await stage();
    const save = (locale: string, made: TextChange) =>
      saveLocalizedTexts(workspace, { clientId: id, locale, changes: [made] });
    const results = await Promise.all([
      save('nl-NL', change('description', 'Warm bad.', 'Heet bad.')),
      save('nl-NL', change('permission.away', '', 'Leest.')),
      save('fr-CA', change('description', '', 'Bain chaud.')),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const [, dutch, french] = (await read()).localizations;
    expect(dutch).toMatchObject({ description: 'Heet bad.', permissionTexts: { away: 'Leest.' } });
    expect(french?.description).toBe('Bain chaud.');
  });

  it('refuses to replace what another tab saved, writes none of it, and then does as told', async () => {
    const { workspace, id, read } = await stage();
    const save = (...changes: TextChange[]) =>
      saveLocalizedTexts(workspace, { clientId: id, locale: 'nl-NL', changes });
    must(await save(change('description', 'Warm bad.', 'Van hen.')));
    const away = change('permission.away', '', 'Leest.');
    const refused = await save(change('description', 'Warm bad.', 'Van mij.'), away);
    expect(refused).toMatchObject({
      error: [
        { code: 'text/changed-elsewhere', field: 'description', values: { theirs: 'Van hen.' } },
      ],
    });
    expect((await read()).localizations[1]?.permissionTexts).toEqual({});
    must(await save(change('description', 'Warm bad.', 'Van mij.', true), away));
    expect((await read()).localizations[1]).toMatchObject({
      description: 'Van mij.',
      permissionTexts: { away: 'Leest.' },
    });
  });

  it('leaves out a text whose permission is gone', async () => {
    const { workspace, id } = await stage();
    const changes = [change('permission.gone', '', 'x'), change('description', 'Warm bad.', 'y')];
    const after = must(
      await saveLocalizedTexts(workspace, { clientId: id, locale: 'nl-NL', changes }),
    );
    expect(after.localizations[1]).toMatchObject({ description: 'y', permissionTexts: {} });
  });

  it.each([
    ['en-US', change('description', 'A warm bath.', ' '), 'description/required'],
    ['nl-NL', change('description', 'Warm bad.', 'x'.repeat(1001)), 'text/too-long'],
    ['it-IT', change('description', '', 'x'), 'localization/not-found'],
  ])('refuses in %s %o', async (locale, made, code) => {
    const { workspace, id, read } = await stage();
    const before = await read();
    const refused = await saveLocalizedTexts(workspace, { clientId: id, locale, changes: [made] });
    expect(codes(refused)).toEqual([code]);
    expect(await read()).toEqual(before);
  });

  it('refuses a client in review and one that is gone', async () => {
    const { workspace, id } = await withLocalizations([], IN_REVIEW);
    const save = (clientId: string) =>
      saveLocalizedTexts(workspace, { clientId, locale: 'en-US', changes: [] });
    expect(codes(await save(id))).toEqual(['review/locked']);
    expect(codes(await save('gone'))).toEqual(['client/not-found']);
  });
});
