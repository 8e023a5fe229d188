/** A source of time. Everything in a workspace ages by one clock. Returns ms since the epoch. */
export interface Clock {
  now(): number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
