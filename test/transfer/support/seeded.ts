/** A stream of chance that is the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, `limit`; a whole number. */
  readonly below: (limit: number) => number;
  readonly one: <Value>(values: readonly Value[]) => Value;
}

/** Makes one. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (values) => {
      if (values.length === 0) throw new RangeError('There is nothing to choose from.');
      return values[below(values.length)]!;
    },
  };
}
