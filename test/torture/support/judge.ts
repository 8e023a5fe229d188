import { expect } from '@playwright/test';
import type { Figures } from './figures.ts';

/** What became of the work that a kill may have cut off. */
export interface Outcome {
  /** Whether the page had told of it before. */
  readonly isTold: boolean;
  /** What is stored now, and what would be without that work and with all of it. */
  readonly found: unknown;
  readonly without: unknown;
  readonly with: unknown;
}

/** Counts a kill and what became of the work; a loss or a half fails the test. */
export function judge(figures: Figures, outcome: Outcome): void {
  const { isTold, found } = outcome;
  figures.kills += 1;
  if (isTold) figures.acknowledged += 1;
  const isThere = isSame(found, outcome.with);
  const isAbsent = isSame(found, outcome.without);
  if (!isThere && !isAbsent) figures.halves += 1;
  else if (!isTold) figures[isThere ? 'there' : 'notThere'] += 1;
  else if (!isThere) figures.lost += 1;
  const wanted = isAbsent && !isTold ? outcome.without : outcome.with;
  expect.soft(found, `kill ${figures.kills}, ${isTold ? 'told' : 'not told'}`).toEqual(wanted);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
