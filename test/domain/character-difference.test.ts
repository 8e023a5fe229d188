import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterDifference } from '../../src/domain/character-difference.ts';

/** Parts in short: `-missing`, `+extra`. */
const inShort = (expected: string, asked: string): string =>
  characterDifference(expected, asked)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'extra' ? '+' : '-'}${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['https://a.example/cb', 'https://a.example/cb', 'https://a.example/cb'],
    ['https://a.example/cb', 'https://a.example/cb/', 'https://a.example/cb[+/]'],
    ['https://a.example/cb', 'http://a.example/cb', 'http[-s]://a.example/cb'],
    ['http://localhost:8080/', 'http://localhost:80/', 'http://localhost:80[-80]/'],
    ['https://a.example/cb', 'https://a.example/CB', 'https://a.example/[-cb][+CB]'],
    ['', 'x', '[+x]'],
    ['x', '', '[-x]'],
    ['🏡a', '🏠a', '[-🏡][+🏠]a'],
  ])('%s and %s', (expected, asked, short) => {
    expect(inShort(expected, asked)).toBe(short);
  });

  it('leaves out nothing of either', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '🏡'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (expected, asked) => {
        const parts = characterDifference(expected, asked);
        const without = (kind: string): string =>
          parts.map((part) => (part.kind === kind ? '' : part.text)).join('');
        expect(without('extra')).toBe(expected);
        expect(without('missing')).toBe(asked);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('takes very long middles as a whole', () => {
    const [first, second] = [`a${'b'.repeat(2000)}`, `a${'c'.repeat(2000)}`];
    expect(characterDifference(first, second)).toHaveLength(3);
  });
});
