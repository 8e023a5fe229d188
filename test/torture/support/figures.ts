import type { TestInfo } from '@playwright/test';

/** What a run of the torture is measured by; each is a count. */
export interface Figures {
  /** Browsers that were killed. */
  kills: number;
  /** Saves and imports that the page had told of as done before the kill. */
  acknowledged: number;
  /** Those of them that were not there afterwards; must be none. */
  lost: number;
  /** Saves and imports under way at the kill that were there as a whole, and that were not there. */
  there: number;
  notThere: number;
  /** Those that were there in part; must be none. */
  halves: number;
  /** Kills after which the browser could not read its own store any more (broken-log.ts). */
  broken: number;
  /** Databases of imports that died before they were listed. */
  unfinished: number;
  /** Those of them that the next start has not removed; must be none. */
  leftovers: number;
}

export function noFigures(): Figures {
  const work = { acknowledged: 0, lost: 0, there: 0, notThere: 0, halves: 0 };
  return { kills: 0, ...work, broken: 0, unfinished: 0, leftovers: 0 };
}

export const FIGURES = 'torture';

/** Hands figures to the reporter, under the name of what was tortured. */
export function report(info: TestInfo, kind: string, figures: Figures): void {
  info.annotations.push({ type: FIGURES, description: JSON.stringify({ kind, figures }) });
}
