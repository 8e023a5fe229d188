import { describe, expect, it } from 'vitest';
import {
  checkPermissions,
  choosePermissions,
  choosePermissionTexts,
} from '../../src/domain/permission-choice.ts';

const away = { permission: 'away', access: 'read' };
const camera = { permission: 'camera', access: 'read/write' };
const found = (...input: Parameters<typeof checkPermissions>) =>
  checkPermissions(...input).map(({ code, field }) => [code, field]);

describe('checkPermissions', () => {
  it('accepts chosen ones with a text each', () => {
    expect(found([away, camera], { away: 'Sees who is home.', camera: 'Turns it on.' })).toEqual(
      [],
    );
  });

  it.each([
    [[], {}, [['permissions/required', 'permissions']]],
    [[away], {}, [['permission-text/required', 'permissionTexts.away']]],
    [[away], { away: ' ' }, [['permission-text/required', 'permissionTexts.away']]],
    [
      [{ permission: 'energy', access: 'write' }],
      { energy: 'x' },
      [['permissions/unknown', 'permissions']],
    ],
    [[away, away], { away: 'x' }, [['permissions/twice', 'permissions']]],
    [
      [away, camera],
      { away: 'Same.', camera: ' Same. ' },
      [
        ['permission-text/duplicate', 'permissionTexts.away'],
        ['permission-text/duplicate', 'permissionTexts.camera'],
      ],
    ],
    [[away], { away: 'x'.repeat(301) }, [['text/too-long', 'permissionTexts.away']]],
  ])('%j with %j gives %j', (choices, texts, expected) => {
    expect(found(choices, texts)).toEqual(expected);
  });

  it('takes no text from the prototype', () => {
    const choices = [{ permission: 'constructor', access: 'read' }];
    expect(found(choices, {})).toEqual([['permissions/unknown', 'permissions']]);
  });
});

it('stores them in the order of the console at the latest version', () => {
  expect(choosePermissions([away, camera])).toEqual([
    { permission: 'camera', access: 'read/write', version: 3 },
    { permission: 'away', access: 'read', version: 2 },
  ]);
});

it('stores only the texts of chosen ones, cleaned', () => {
  const texts = { away: ' Sees who is home. ', camera: 'left over' };
  expect(choosePermissionTexts([away], texts)).toEqual({ away: 'Sees who is home.' });
});
