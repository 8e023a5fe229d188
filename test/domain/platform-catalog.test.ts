import { expect, it } from 'vitest';
import { findPlatformKind, PLATFORM_KINDS } from '../../src/domain/platform-catalog.ts';

it('asks for something of every kind', () => {
  const kinds = PLATFORM_KINDS.filter(({ fields }) => fields.some(({ required }) => required));
  expect(kinds).toEqual(PLATFORM_KINDS);
});

it('has the three on record [doc] and others', () => {
  const ids = PLATFORM_KINDS.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['ios', 'android', 'web', 'hardware', 'other']));
  expect(new Set(ids).size).toBe(ids.length);
});

it('finds a kind, and none of a foreign name', () => {
  expect(findPlatformKind('tv')?.id).toBe('tv');
  expect(findPlatformKind('constructor')).toBeUndefined();
});
