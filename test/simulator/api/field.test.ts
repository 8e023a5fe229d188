import { expect, it } from 'vitest';
import { fieldMaker, timestamp } from '../../../src/simulator/api/field.ts';
import { changing, reading } from '../../../src/simulator/api/opening.ts';

it('makes fields that are read only and opened alike unless they say so', () => {
  const field = fieldMaker<number>([reading('away')]);
  expect(field('twice', 'number', 'ours', (one) => 2 * one)).toMatchObject({
    name: 'twice',
    reads: [reading('away')],
    writes: [],
  });
  expect(
    field('once', 'number', 'ours', (one) => one, { reads: [], writes: [changing('away')] }),
  ).toMatchObject({ reads: [], writes: [changing('away')] });
});

it.each([
  [1_700_000_000_123, '2023-11-14T22:13:20.123Z'],
  [null, '1970-01-01T00:00:00.000Z'],
])('writes the moment %s as %s', (at, text) => {
  expect(timestamp(at)).toBe(text);
});
