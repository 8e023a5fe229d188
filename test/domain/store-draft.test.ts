import { expect, it } from 'vitest';
import { storeDraftSchema, storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { storeEntryInput } from '../builders/store-entry.ts';

it('names one form per client and locale, and its images apart', () => {
  expect(storeForm('c', 'en-US')).toBe('store/c/en-US');
  expect(storeFormImages('c', 'en-US')).toBe('store/c/en-US/images');
});

it.each([
  [{ input: storeEntryInput(), revision: 0 }, true],
  [{ input: storeEntryInput() }, false],
  [{ input: { headline: 7 }, revision: 0 }, false],
  [undefined, false],
])('%# reads a draft: %s', (values, expected) => {
  expect(storeDraftSchema.safeParse(values).success).toBe(expected);
});
