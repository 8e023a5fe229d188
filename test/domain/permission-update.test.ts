import { describe, expect, it } from 'vitest';
import {
  checkPermissionsEdit,
  droppedTexts,
  findTextConflicts,
  permissionsEditOf,
  riseOfEdit,
  updatedPermissions,
  type PermissionsEdit,
} from '../../src/domain/permission-update.ts';
import { client } from '../builders/client.ts';

const TEXT = 'Birdbath Thermo reads the temperature to show it.';
const thermostat = { permission: 'thermostat', access: 'read' };
const away = { permission: 'away', access: 'read' };
const WHEN = { by: 'ada@example.com', now: 9000, users: 3 };

const edit = (changes: Partial<PermissionsEdit> = {}): PermissionsEdit => ({
  version: 1,
  permissions: [thermostat],
  texts: {},
  ...changes,
});
const added = edit({
  permissions: [thermostat, away],
  texts: { away: { base: '', text: ' Birdbath reads whether you are home. ' } },
});

/** A client with Dutch texts beside the default ones. */
function bilingual() {
  const made = client();
  const dutch = {
    locale: 'nl-NL',
    description: 'Warm bad.',
    permissionTexts: { thermostat: 'Leest de temperatuur.' },
    basedOn: { 'permission.thermostat': { locale: 'en-US', text: TEXT } },
  };
  return { ...made, localizations: [...made.localizations, dutch] };
}

describe('permissionsEditOf', () => {
  it.each([
    ['nothing', [thermostat], { thermostat: TEXT }, {}],
    ['spaces around', [thermostat], { thermostat: `${TEXT} ` }, {}],
    ['another text', [thermostat], { thermostat: 'B' }, { thermostat: { base: TEXT, text: 'B' } }],
    [
      'a text of its own',
      [thermostat, away],
      { thermostat: TEXT, away: 'A' },
      { away: { base: '', text: 'A' } },
    ],
    [
      'the text of a removed one',
      [],
      { thermostat: TEXT },
      { thermostat: { base: TEXT, text: '' } },
    ],
    ['a text that is left over', [thermostat], { thermostat: TEXT, away: 'A' }, {}],
  ])('takes along %s', (_what, permissions, texts, expected) => {
    const state = { version: 1, baseTexts: { thermostat: TEXT }, permissions, texts };
    expect(permissionsEditOf(state)).toEqual({ version: 1, permissions, texts: expected });
  });
});

describe('checkPermissionsEdit', () => {
  it.each<[string, PermissionsEdit, [string, string | undefined][]]>([
    ['nothing changed', edit(), []],
    ['an addition with its text', added, []],
    ['an overtaken version', edit({ version: 0 }), [['client/changed-elsewhere', undefined]]],
    ['none left', edit({ permissions: [] }), [['permissions/required', 'permissions']]],
    [
      'an addition without a text',
      edit({ permissions: [thermostat, away] }),
      [['permission-text/required', 'permissionTexts.away']],
    ],
    [
      'a text that another permission has',
      edit({ permissions: [thermostat, away], texts: { away: { base: '', text: TEXT } } }),
      [
        ['permission-text/duplicate', 'permissionTexts.thermostat'],
        ['permission-text/duplicate', 'permissionTexts.away'],
      ],
    ],
    [
      'a text written over elsewhere',
      edit({ texts: { thermostat: { base: 'Older.', text: 'Mine.' } } }),
      [['text/changed-elsewhere', 'permissionTexts.thermostat']],
    ],
  ])('%s', (_what, update, expected) => {
    const found = checkPermissionsEdit(client(), update);
    expect(found.map(({ code, field }) => [code, field])).toEqual(expected);
  });
});

describe('findTextConflicts', () => {
  it.each([
    ['unchanged since', TEXT, 'Mine.', 0],
    ['the same words on both sides', 'Older.', ` ${TEXT}`, 0],
    ['other words', 'Older.', 'Mine.', 1],
    ['removed here, written there', 'Older.', '', 1],
  ])('%s', (_what, base, text, count) => {
    const found = findTextConflicts(client(), edit({ texts: { thermostat: { base, text } } }));
    expect(found).toHaveLength(count);
    expect(found.every(({ values }) => values.theirs === TEXT)).toBe(true);
  });
});

describe('updatedPermissions', () => {
  it('raises the version with notice and writes the history', () => {
    const before = client();
    expect(updatedPermissions(before, added, WHEN)).toEqual({
      ...before,
      version: 2,
      versions: [
        ...before.versions,
        {
          version: 2,
          at: 9000,
          by: 'ada@example.com',
          changes: [{ permission: 'away', from: null, to: { access: 'read', version: 2 } }],
          notice: true,
          users: 3,
        },
      ],
      permissions: [
        { permission: 'thermostat', access: 'read', version: 6 },
        { permission: 'away', access: 'read', version: 2 },
      ],
      localizations: [
        {
          ...before.localizations[0],
          permissionTexts: { thermostat: TEXT, away: 'Birdbath reads whether you are home.' },
        },
      ],
      updatedAt: 9000,
    });
  });

  it('changes a text of the default locale and nothing else', () => {
    const before = bilingual();
    const update = edit({ texts: { thermostat: { base: TEXT, text: 'New.' } } });
    const [english, dutch] = before.localizations;
    expect(updatedPermissions(before, update, WHEN)).toEqual({
      ...before,
      localizations: [{ ...english, permissionTexts: { thermostat: 'New.' } }, dutch],
      updatedAt: 9000,
    });
    expect(riseOfEdit(before, update).reason).toBe('texts');
  });

  it('drops the texts of a removed permission in every locale', () => {
    const before = bilingual();
    const update = edit({
      permissions: [away],
      texts: { thermostat: { base: TEXT, text: '' }, away: { base: '', text: 'Away.' } },
    });
    expect(droppedTexts(before, update)).toBe(2);
    expect(droppedTexts(before, edit())).toBe(0);
    const after = updatedPermissions(before, update, WHEN);
    expect(after.localizations.map((one) => [one.permissionTexts, one.basedOn])).toEqual([
      [{ away: 'Away.' }, {}],
      [{}, {}],
    ]);
  });

  it('raises without notice when nothing changed', () => {
    const after = updatedPermissions(client(), edit(), WHEN);
    expect(after.version).toBe(2);
    expect(after.versions.at(-1)).toMatchObject({ version: 2, changes: [], notice: false });
  });
});
