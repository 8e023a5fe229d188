import { expect, it } from 'vitest';
import {
  checkStructureInput,
  structureParts,
  type StructureInput,
} from '../../src/domain/structure-input.ts';

const HOME = { name: 'Home', countryCode: 'CH', postalCode: '8001', timeZone: 'Europe/Zurich' };

it.each<[Partial<StructureInput>, string[]]>([
  [{}, []],
  [{ postalCode: '' }, []],
  [{ name: '' }, ['structure/name-required name']],
  [{ name: 'x'.repeat(256) }, ['text/too-long name']],
  [{ countryCode: 'ch' }, ['structure/unknown-country countryCode']],
  [{ countryCode: 'toString' }, ['structure/unknown-country countryCode']],
  [{ postalCode: '1'.repeat(21) }, ['text/too-long postalCode']],
  [{ timeZone: 'Zurich' }, ['structure/unknown-time-zone timeZone']],
])('finds in %j what is wrong', (changes, expected) => {
  const found = checkStructureInput({ ...HOME, ...changes });
  expect(found.map(({ code, field }) => `${code} ${String(field)}`)).toEqual(expected);
});

it('stores what was typed without white space around it', () => {
  expect(structureParts({ ...HOME, name: ' Home ', postalCode: ' 8001' })).toEqual(HOME);
});
