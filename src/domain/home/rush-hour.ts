import type { Structure } from '../structure.ts';

/** Whether an energy rush hour that the home takes part in is on at `now` (ms). */
export function isRushHour(
  { isRushHourEnrolled, peakPeriod }: Pick<Structure, 'isRushHourEnrolled' | 'peakPeriod'>,
  now: number,
): boolean {
  if (!isRushHourEnrolled || peakPeriod === null) return false;
  return peakPeriod.startsAt <= now && now < peakPeriod.endsAt;
}
