import { expect, it } from 'vitest';
import { draftId } from '../../src/domain/draft.ts';

it('keeps one draft per developer and form', () => {
  expect(draftId('d', 'create-client')).toBe('d/create-client');
  expect(draftId('', 'sign-up')).toBe('/sign-up');
});
