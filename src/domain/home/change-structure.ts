import type { Structure } from '../structure.ts';
import { settled } from './with-device.ts';

/** A home to which somebody comes or that all leave, at `now` (ms). */
export function setAway(structure: Structure, away: Structure['away'], now: number): Structure {
  return { ...settled(structure, now), away };
}

/** A home with other weather outside (°C), from `now` (ms) on. */
export function setOutdoorTemperature(
  structure: Structure,
  outdoorTemperature: number,
  now: number,
): Structure {
  return { ...settled(structure, now), outdoorTemperature };
}

/** A home for which a rush hour is announced (ms), and which takes part; null calls it off. */
export function setPeakPeriod(
  structure: Structure,
  peakPeriod: Structure['peakPeriod'],
): Structure {
  const isRushHourEnrolled = structure.isRushHourEnrolled || peakPeriod !== null;
  return { ...structure, peakPeriod, isRushHourEnrolled };
}
