import { iso31661Alpha2ToAlpha3 } from 'iso-3166';
import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { atField, problem, type Problem, type ProblemCode } from './problem.ts';
import { storeImageSchema, type StoreEntry } from './store-entry.ts';
import { checkSupportUrl } from './support-url.ts';
import { checkText, cleanText } from './text-input.ts';

/** What the form of a Store entry holds, as typed. */
export const storeEntryInputSchema = z.object({
  headline: z.string(),
  text: z.string(),
  images: z.array(storeImageSchema),
  videoUrl: z.string(),
  productUrl: z.string(),
  getStartedUrl: z.string(),
  countries: z.array(z.string()),
});
export type StoreEntryInput = z.infer<typeof storeEntryInputSchema>;

/** An empty form. */
export function emptyStoreEntryInput(): StoreEntryInput {
  return {
    headline: '',
    text: '',
    images: [],
    videoUrl: '',
    productUrl: '',
    getStartedUrl: '',
    countries: [],
  };
}

/** The form, filled from a stored entry. */
export function storeEntryInputOf(entry: StoreEntry): StoreEntryInput {
  const { headline, text, images, videoUrl, productUrl, getStartedUrl, countries } = entry;
  return { headline, text, images, videoUrl, productUrl, getStartedUrl, countries };
}

/** What is stored of a checked form. */
export function storeEntryParts(input: StoreEntryInput): StoreEntryInput {
  return {
    headline: cleanText(input.headline),
    text: cleanText(input.text),
    images: input.images.map(({ image, alternative }) => ({
      image,
      alternative: cleanText(alternative),
    })),
    videoUrl: input.videoUrl.trim(),
    productUrl: input.productUrl.trim(),
    getStartedUrl: input.getStartedUrl.trim(),
    countries: [...new Set(input.countries)].sort(),
  };
}

/**
 * Checks a Store entry, in the order of its form. The fields are documented; that headline, text,
 * both links and a country are needed, and all limits, are ours.
 */
export function checkStoreEntryInput(input: StoreEntryInput): Problem[] {
  const { headline, text } = input;
  return [
    ...at('headline', checkText(headline, HEADLINE)),
    ...at('text', checkText(text, TEXT)),
    ...checkImages(input.images),
    ...checkLink('productUrl', input.productUrl, 'store-entry/product-link-required'),
    ...checkLink('getStartedUrl', input.getStartedUrl, 'store-entry/get-started-link-required'),
    ...checkLink('videoUrl', input.videoUrl),
    ...checkCountries(input.countries),
  ];
}

const HEADLINE = {
  limit: LIMITS.storeHeadline,
  required: 'store-entry/headline-required',
  singleLine: true,
} as const;

const TEXT = { limit: LIMITS.storeText, required: 'store-entry/text-required' } as const;

const ALTERNATIVE = {
  limit: LIMITS.imageAlternative,
  required: 'store-entry/alternative-required',
  singleLine: true,
} as const;

function at(field: string, found: readonly Problem[]): Problem[] {
  return found.map((one) => atField(one, field));
}

/** Each image needs words for those who cannot see it, and stands in an entry once. */
function checkImages(images: StoreEntryInput['images']): Problem[] {
  const limit = LIMITS.storeImages;
  const isTwice = new Set(images.map(({ image }) => image)).size < images.length;
  return [
    ...(images.length > limit
      ? [problem('store-entry/too-many-images', { limit }, { field: 'images' })]
      : []),
    ...(isTwice ? [problem('store-entry/image-twice', {}, { field: 'images' })] : []),
    ...images.flatMap(({ alternative }, index) =>
      at(`images.${index}.alternative`, checkText(alternative, ALTERNATIVE)),
    ),
  ];
}

/** A link follows the rule of the support URL (ours); without a code for that it may be empty. */
function checkLink(field: string, typed: string, required?: ProblemCode): Problem[] {
  if (typed.trim() !== '') return at(field, checkSupportUrl(typed));
  return required === undefined ? [] : [{ code: required, values: {}, field }];
}

function checkCountries(countries: readonly string[]): Problem[] {
  const field = 'countries';
  if (countries.length === 0) return [problem('store-entry/countries-required', {}, { field })];
  const unknown = countries.find((code) => !Object.hasOwn(iso31661Alpha2ToAlpha3, code));
  if (unknown === undefined) return [];
  return [problem('store-entry/unknown-country', { country: unknown }, { field })];
}
