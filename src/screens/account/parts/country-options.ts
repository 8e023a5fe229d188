import { iso31661Alpha2ToAlpha3 } from 'iso-3166';
import { compareTexts, regionName } from '../../../i18n/format.ts';

/** The countries of ISO 3166-1 for a drop-down, named and sorted in the reader's language. */
export function countryOptions(): { value: string; label: string }[] {
  return Object.keys(iso31661Alpha2ToAlpha3)
    .map((code) => ({ value: code, label: regionName(code) }))
    .sort((one, other) => compareTexts(one.label, other.label));
}
