import type { Random } from '../../src/shared/random.ts';

/** Predictable randomness: UUIDs count up, texts walk through the alphabet. */
export function countingRandom(): Random {
  let count = 0;
  return {
    uuid: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    text: (length, alphabet) => {
      count += 1;
      return Array.from({ length }, (_, at) =>
        alphabet.charAt((at + count) % alphabet.length),
      ).join('');
    },
  };
}
