import { problem, type Problem } from './problem.ts';

/**
 * Market categories. HVAC, Home Automation and Software Provider are on record; the full list is
 * lost, so the others are ours, after the kinds of partners the programme had.
 */
export const CATEGORIES = [
  'appliances',
  'automotive',
  'energy',
  'home-automation',
  'hvac',
  'lighting',
  'locks-and-doors',
  'safety-and-security',
  'sensors',
  'software-provider',
  'sprinklers-and-outdoor',
  'utilities',
  'wearables',
  'other',
] as const;

/** One or two categories per client [seed]. */
export const MAX_CATEGORIES = 2;

/** Checks the chosen categories: at least one, at most two, all from the list. */
export function checkCategories(ids: readonly string[]): Problem[] {
  const field = 'categories';
  if (ids.length === 0) return [problem('categories/required', {}, { field })];
  const unknown = ids.find((id) => !CATEGORIES.some((known) => known === id));
  if (unknown !== undefined) {
    return [problem('categories/unknown', { category: unknown }, { field })];
  }
  if (new Set(ids).size > MAX_CATEGORIES) {
    return [problem('categories/too-many', { limit: MAX_CATEGORIES }, { field })];
  }
  return [];
}
