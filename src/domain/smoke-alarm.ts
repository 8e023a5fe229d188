import * as z from 'zod/mini';

/** How bad it is, the best first [doc]. */
export const ALARM_STATES = ['ok', 'warning', 'emergency'] as const;
export type AlarmState = (typeof ALARM_STATES)[number];

/** A smoke and CO alarm as it is stored; the colour of its light follows from the rest. */
export const smokeAlarmSchema = z.object({
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
  batteryHealth: z.enum(['ok', 'replace']),
  coAlarmState: z.enum(ALARM_STATES),
  smokeAlarmState: z.enum(ALARM_STATES),
  /** When the last test by hand began (ms); null when there was none. */
  manualTestAt: z.nullable(z.number()),
  /** When that test is over (ms). */
  manualTestEndsAt: z.nullable(z.number()),
});
export type SmokeAlarm = z.infer<typeof smokeAlarmSchema>;
