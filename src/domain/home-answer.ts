import * as z from 'zod/mini';

const thermostatAnswerSchema = z.object({
  device_id: z.string(),
  name_long: z.optional(z.string()),
  ambient_temperature_f: z.optional(z.number()),
  target_temperature_f: z.optional(z.number()),
  hvac_mode: z.optional(z.string()),
});

const homeAnswerSchema = z.object({
  metadata: z.optional(z.object({ client_version: z.optional(z.number()) })),
  devices: z.optional(
    z.object({ thermostats: z.optional(z.record(z.string(), thermostatAnswerSchema)) }),
  ),
});

/** A thermostat as a product that reads everything sees it; what it may not read is missing. */
export type ThermostatAnswer = z.infer<typeof thermostatAnswerSchema>;

/** What a product makes of all that it may read. */
export interface HomeAnswer {
  /** The version that the user accepted [doc]; null where it is not told. */
  readonly clientVersion: number | null;
  readonly thermostats: readonly ThermostatAnswer[];
}

/** Reads the answer of the API's root; undefined for what is none. */
export function readHomeAnswer(answer: unknown): HomeAnswer | undefined {
  const read = z.safeParse(homeAnswerSchema, answer);
  if (!read.success) return undefined;
  const { metadata, devices } = read.data;
  return {
    clientVersion: metadata?.client_version ?? null,
    thermostats: Object.values(devices?.thermostats ?? {}),
  };
}
