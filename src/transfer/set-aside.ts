import type { Problem } from '../domain/problem.ts';

/** So many are told one by one; a damaged database may hold a million. */
const FIRST = 1000;

/** What is left out of a raw download, and why. */
export interface SetAside {
  readonly first: Problem[];
  count: number;
}

/** Leaves one more thing out. */
export function leaveOut(aside: SetAside, problem: Problem): void {
  aside.count += 1;
  if (aside.first.length < FIRST) aside.first.push(problem);
}
