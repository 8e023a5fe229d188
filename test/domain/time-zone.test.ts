import { expect, it } from 'vitest';
import { isTimeZone } from '../../src/domain/time-zone.ts';

it.each([
  ['Europe/Berlin', true],
  ['America/Los_Angeles', true],
  ['UTC', true],
  ['+02:00', false],
  ['Europe/Nesting', false],
  ['', false],
])('says of %j whether it is a time zone', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
