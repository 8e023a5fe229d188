import type { Random } from '../../src/shared/random.ts';

/** Randomness that repeats itself from run to run, without repeating itself within one. */
export function seededRandom(seed = 1): Random {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to be told apart from chance by nobody here.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const text = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
  return {
    text,
    uuid: () =>
      [8, 4, 4, 4, 12]
        .map((length) => text(length, '0123456789abcdef'))
        .join('-')
        .replace(/^(.{14})./u, '$14'),
  };
}
