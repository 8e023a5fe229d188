/** Dexie stores its version times ten and counts its own repairs within the ten. */
const STEP = 10;

/** Whether a newer release wrote a database: `native` is its stored version, null when it is absent. */
export function isNewerVersion(native: number | null, known: number): boolean {
  return (native ?? 0) >= (known + 1) * STEP;
}

/** Whether opening a database lifts it to the `known` version. */
export function isOlderVersion(native: number, known: number): boolean {
  return native < known * STEP;
}
