import { iso31661Alpha2ToAlpha3 } from 'iso-3166';
import { HOME_NAME_LIMIT } from './home-limits.ts';
import { atField, problem, type Problem } from './problem.ts';
import type { Structure } from './structure.ts';
import { checkText, cleanText } from './text-input.ts';
import { isTimeZone } from './time-zone.ts';

/** What is typed of a structure. */
export type StructureInput = Pick<Structure, 'name' | 'countryCode' | 'postalCode' | 'timeZone'>;

/** Letters of a postal code (ours). */
const POSTAL_CODE_LIMIT = 20;

/** Checks a structure, in the order of its form (ours). A postal code may be missing. */
export function checkStructureInput(input: StructureInput): Problem[] {
  const { name, countryCode, postalCode, timeZone } = input;
  const line = { singleLine: true, names: true };
  const required = 'structure/name-required';
  return [
    ...at('name', checkText(name, { ...line, limit: HOME_NAME_LIMIT, required })),
    ...at('countryCode', checkCountry(countryCode)),
    ...at('postalCode', checkText(postalCode, { ...line, limit: POSTAL_CODE_LIMIT })),
    ...at('timeZone', checkTimeZone(timeZone)),
  ];
}

/** What is stored of a checked structure. */
export function structureParts(input: StructureInput): StructureInput {
  const { countryCode, timeZone } = input;
  const [name, postalCode] = [cleanText(input.name), cleanText(input.postalCode)];
  return { name, countryCode, postalCode, timeZone };
}

/** What is wrong with the country of a structure. */
export function checkCountry(country: string): Problem[] {
  if (Object.hasOwn(iso31661Alpha2ToAlpha3, country)) return [];
  return [problem('structure/unknown-country', { country })];
}

/** What is wrong with the time zone of a structure. */
export function checkTimeZone(timeZone: string): Problem[] {
  return isTimeZone(timeZone) ? [] : [problem('structure/unknown-time-zone', { timeZone })];
}

function at(field: string, found: readonly Problem[]): Problem[] {
  return found.map((one) => atField(one, field));
}
