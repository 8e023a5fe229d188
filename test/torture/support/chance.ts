/** Chance that can be repeated: the same seed gives the same moments and choices. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

/** Makes chance from a seed and a name, so that each test has its own (mulberry32). */
export function chanceOf(seed: number, name: string): Chance {
  let state = seed;
  for (const byte of Buffer.from(name)) state = Math.imul(state, 31) + byte;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    oneOf: (values) => {
      const chosen = values[between(0, values.length - 1)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
