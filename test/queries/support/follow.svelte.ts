/** Runs what must be called while a component is being set up, until it is stopped. */
export function follow<Value>(setUp: () => Value): {
  readonly value: Value;
  readonly stop: () => void;
} {
  let value: Value | undefined;
  const stop = $effect.root(() => {
    value = setUp();
  });
  return { value: value as Value, stop };
}

/** A number that effects follow. */
export function watched(start: number): { current: number } {
  const state = $state({ current: start });
  return state;
}
