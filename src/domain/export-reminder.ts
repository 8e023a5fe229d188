import { DAY } from '../shared/clock.ts';

/** When a copy is asked for (ours): after so many changes, or so long (ms) with any change. */
const REMIND_AFTER = { changes: 20, time: 7 * DAY } as const;

/** What is known of the last copy. Times in ms of real time: a copy ages while the clock stands. */
export interface CopyState {
  /** When the last copy was made, or the last reminder put off; else when the workspace began. */
  readonly since: number;
  /** How many changes came after it. */
  readonly changes: number;
}

/** Whether it is time to ask for a copy: nothing changed means nothing can be lost. */
export function isExportDue({ since, changes }: CopyState, now: number): boolean {
  if (changes >= REMIND_AFTER.changes) return true;
  return changes > 0 && now - since >= REMIND_AFTER.time;
}
