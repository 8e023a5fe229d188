import { describe, expect, it } from 'vitest';
import { looksLikeAnother, skeleton } from '../../src/domain/name-look-alike.ts';

describe('looksLikeAnother', () => {
  it.each([
    ['Nеst Light', [], 'Nest'],
    ['N est', [], 'Nest'],
    ['Nést', [], 'Nest'],
    ['Вirdbath', ['Birdbath'], 'Birdbath'],
    ['Bird bath', ['Birdbath'], 'Birdbath'],
    ['Birdbath', ['birdbath'], null],
    ['Birdbath', ['Feeder'], null],
  ])('%j among %j reads like %j', (name, others, expected) => {
    expect(looksLikeAnother(name, others)).toBe(expected);
  });

  it('says nothing of the reserved word itself, which is refused', () => {
    expect(looksLikeAnother('My Nest', [])).toBeNull();
  });
});

describe('skeleton', () => {
  it('drops accents and spaces and reads look-alikes as Latin', () => {
    expect(skeleton('Ñ е s т')).toBe('nest');
  });
});
