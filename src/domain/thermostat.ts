import * as z from 'zod/mini';

/** What a thermostat may be set to [doc]; `eco` and `off` take no target. */
export const HVAC_MODES = ['heat', 'cool', 'heat-cool', 'eco', 'off'] as const;
export type HvacMode = (typeof HVAC_MODES)[number];

/** How long the fan may be told to run, in minutes [doc]. */
export const FAN_TIMER_DURATIONS = [15, 30, 45, 60, 120, 240, 480, 960] as const;

/** A label has fewer letters than this [doc]. */
export const LABEL_LIMIT = 256;

/**
 * A thermostat as it is stored: what somebody set, and how it was at one moment. Where the clock
 * plays a part (temperature now, heating or not, time to target, the leaf) it is worked out.
 * Temperatures are in °C, whatever the scale it shows.
 */
export const thermostatSchema = z.object({
  /** The device ID: 32 letters and digits. */
  id: z.string(),
  /** The room, one of the structure's `wheres`. */
  whereId: z.string(),
  /** Tells two devices of one room apart; empty for none. */
  label: z.string(),
  locale: z.string(),
  softwareVersion: z.string(),
  isOnline: z.boolean(),
  /** When it was last heard of, while it is not online (ms). */
  lastConnectionAt: z.number(),
  /** One with a low battery takes no changes until it is charged [doc]. */
  isBatteryLow: z.boolean(),
  canCool: z.boolean(),
  canHeat: z.boolean(),
  hasFan: z.boolean(),
  isUsingEmergencyHeat: z.boolean(),
  /** What it shows its temperatures in. */
  scale: z.enum(['C', 'F']),
  hvacMode: z.enum(HVAC_MODES),
  /** The mode it returns to from eco; null in any other. */
  previousHvacMode: z.nullable(z.enum(HVAC_MODES)),
  /** For heat and for cool. */
  target: z.number(),
  /** For heat-cool: heats below `targetLow`, cools above `targetHigh`. */
  targetLow: z.number(),
  targetHigh: z.number(),
  ecoLow: z.number(),
  ecoHigh: z.number(),
  /** The temperature of the room at the moment `ambientAt` (ms); it drifts from there. */
  ambient: z.number(),
  ambientAt: z.number(),
  /** In percent. */
  humidity: z.number(),
  /** In minutes, one of FAN_TIMER_DURATIONS. */
  fanTimerDuration: z.number(),
  /** When the fan stops (ms); null when nobody started it. */
  fanTimerEndsAt: z.nullable(z.number()),
  isLocked: z.boolean(),
  /** The range that a locked thermostat can be set within. */
  lockedMin: z.number(),
  lockedMax: z.number(),
  isSunlightCorrected: z.boolean(),
  /** Whether the sun shines on it. */
  isInSunlight: z.boolean(),
  /** Whether it has learnt how fast the room warms up. */
  timeToTargetTraining: z.enum(['training', 'ready']),
});
export type Thermostat = z.infer<typeof thermostatSchema>;
