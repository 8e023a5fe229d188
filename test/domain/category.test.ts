import { expect, it } from 'vitest';
import { checkCategories } from '../../src/domain/category.ts';

it.each([
  [['hvac'], undefined],
  [['hvac', 'home-automation'], undefined],
  [[], 'categories/required'],
  [['hvac', 'energy', 'other'], 'categories/too-many'],
  [['hvac', 'HVAC'], 'categories/unknown'],
])('%j gives %s', (ids, code) => {
  expect(checkCategories(ids)[0]?.code).toBe(code);
});
