import { afterEach, expect, it } from 'vitest';
import {
  dropUnsavedChanges,
  guardUnsavedChanges,
  hasUnsavedChanges,
} from '../../src/components/unsaved-changes.ts';

afterEach(dropUnsavedChanges);

it('asks each form at that moment, until it goes', () => {
  let isDirty = false;
  const stop = guardUnsavedChanges(() => isDirty);
  guardUnsavedChanges(() => false);
  expect(hasUnsavedChanges()).toBe(false);
  isDirty = true;
  expect(hasUnsavedChanges()).toBe(true);
  stop();
  expect(hasUnsavedChanges()).toBe(false);
});

it('asks nobody any more once the user has decided', () => {
  guardUnsavedChanges(() => true);
  dropUnsavedChanges();
  expect(hasUnsavedChanges()).toBe(false);
});
