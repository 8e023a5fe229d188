import { expect, it } from 'vitest';
import { PERMISSIONS } from '../../src/domain/permission-catalog.ts';
import { mentionsPermission } from '../../src/domain/permission-mention.ts';

it.each([
  ['Warms the bath.', 'thermostat', true],
  ['Shows who is at the door.', 'thermostat', false],
  ['Films every visitor.', 'camera', true],
  ['Turns the heating down when you leave.', 'away', true],
  ['A metal box.', 'eta-read', false],
  ['Tells when you come home.', 'eta-read', true],
  ['Knows your zip code.', 'postal-code', true],
  ['Anything', 'unknown', true],
])('%j speaks of %s: %j', (text, permission, expected) => {
  expect(mentionsPermission(text, permission)).toBe(expected);
});

it.each(PERMISSIONS.map(({ id }) => id))('knows words for %s', (id) => {
  expect(mentionsPermission('Xyz.', id)).toBe(false);
});
