import * as z from 'zod/mini';
import { cameraSchema } from './camera.ts';
import { smokeAlarmSchema } from './smoke-alarm.ts';
import { thermostatSchema } from './thermostat.ts';

/** A user has at most three structures [doc]. */
export const STRUCTURE_LIMIT = 3;

/** A home and all that is in it: one record. */
export const structureSchema = z.object({
  /** The structure ID: 54 letters and digits. */
  id: z.string(),
  /** The home user who can connect it; only owners can [doc]. */
  ownerId: z.string(),
  /** Home users who live there too. */
  memberIds: z.array(z.string()),
  name: z.string(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string(),
  postalCode: z.string(),
  /** An IANA name. */
  timeZone: z.string(),
  away: z.enum(['home', 'away']),
  securityState: z.enum(['ok', 'deter']),
  /** Whether the home takes part in rush hour rewards. */
  isRushHourEnrolled: z.boolean(),
  /** The rush hour that is announced (ms); null for none. */
  peakPeriod: z.nullable(z.object({ startsAt: z.number(), endsAt: z.number() })),
  /** Who is on the way home, by what clients wrote [doc: ETA]. */
  trips: z.array(
    z.object({
      /** The `trip_id` that the client gave it. */
      id: z.string(),
      clientId: z.string(),
      /** The window of the estimated arrival (ms). */
      arrivesFrom: z.number(),
      arrivesUntil: z.number(),
    }),
  ),
  /** The rooms; an ID has 54 letters and digits. */
  wheres: z.array(z.object({ id: z.string(), name: z.string() })),
  /** In °C; where rooms drift to when nothing heats or cools (ours). */
  outdoorTemperature: z.number(),
  thermostats: z.array(thermostatSchema),
  smokeAlarms: z.array(smokeAlarmSchema),
  cameras: z.array(cameraSchema),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Rises with each change. */
  revision: z.number(),
});
export type Structure = z.infer<typeof structureSchema>;
