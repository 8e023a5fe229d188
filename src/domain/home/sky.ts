/** What a sky looks like at a time of day. */
export interface Sky {
  readonly phase: 'night' | 'dawn' | 'day' | 'dusk';
  /** How far the sun or the moon has gone from its rise (0) to its setting (1). */
  readonly way: number;
  readonly isSun: boolean;
}

/** Minutes of the day at which it rises and sets, all the year round (ours). */
const SUNRISE = 6 * 60;
const SUNSET = 20 * 60;
const TWILIGHT = 60;
const DAY_MINUTES = 24 * 60;

/** The minute of the day that it is at `now` (ms) in a time zone. */
export function minuteOfDay(now: number, timeZone: string): number {
  const style = { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en', style).formatToParts(now);
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return valueOf('hour') * 60 + valueOf('minute');
}

/** The sky at a minute of the day. */
export function skyAt(minute: number): Sky {
  const isSun = minute >= SUNRISE && minute < SUNSET;
  const sinceSunset = (minute - SUNSET + DAY_MINUTES) % DAY_MINUTES;
  const way = isSun
    ? (minute - SUNRISE) / (SUNSET - SUNRISE)
    : sinceSunset / (DAY_MINUTES - SUNSET + SUNRISE);
  return { phase: phaseAt(minute), way, isSun };
}

function phaseAt(minute: number): Sky['phase'] {
  if (minute < SUNRISE - TWILIGHT / 2 || minute >= SUNSET + TWILIGHT / 2) return 'night';
  if (minute < SUNRISE + TWILIGHT) return 'dawn';
  return minute >= SUNSET - TWILIGHT ? 'dusk' : 'day';
}
