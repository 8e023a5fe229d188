import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, foldName } from '../../src/domain/folded-name.ts';

describe('foldName', () => {
  it.each([
    ['  Birdbath   Thermo ', 'birdbath thermo'],
    ['BIRDBATH\tTHERMO', 'birdbath thermo'],
    ['Bird\u200bbath', 'birdbath'],
    ['ﬁnch', 'finch'],
    ['①', '1'],
    ['Cafe\u0301', 'café'],
  ])('%j folds to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['Birdbath', 'Bírdbath'],
    ['Nest', 'Nеst'],
    ['Bird bath', 'Birdbath'],
  ])('%j and %j stay different', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('ignores capitals and surrounding spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(foldName(`  ${name.toUpperCase()}\u3000`)).toBe(foldName(name));
      }),
    );
  });
});

it('joins what is typed in parts', () => {
  expect(foldName('한글'.normalize('NFD'))).toBe('한글');
});

describe('findFolded', () => {
  it('finds the typed letters of any word that the name folds to', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'ｃ',
      '\u200b',
      ' ',
      '\u3000',
      'é',
      '\u0301',
      'ﬁ',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(9), fc.nat(9), (name, from, length) => {
        const word = foldName(name)
          .slice(from, from + length)
          .trim();
        if (word === '') return;
        const span = findFolded(name, word);
        expect(foldName(name.slice(span?.start, span?.end))).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing that is not there', () => {
    expect(findFolded('Birdbath', 'nest')).toBeNull();
    expect(findFolded('', 'nest')).toBeNull();
  });
});
