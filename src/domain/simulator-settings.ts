import * as z from 'zod/mini';

/** What people set of the simulator; one JSON text per workspace (meta `simulatorSettings`). */
const simulatorSettingsSchema = z.object({
  /** Adds `token_type` to the token response, for strict libraries; not historic. */
  addTokenType: z.boolean(),
  /** The first call of the API answers 307 with another address [doc]. */
  redirectApi: z.boolean(),
  /** Calls that a token may make in a minute. */
  callsPerMinute: z.number(),
  /** Changes that a device or structure takes in an hour. */
  writesPerHour: z.number(),
  /** Whether pages of other origins may read the answers (ours). */
  allowCrossOrigin: z.boolean(),
  /** Failures that are switched on, by their id. */
  failures: z.array(z.string()),
});
export type SimulatorSettings = z.infer<typeof simulatorSettingsSchema>;

/**
 * Settings of a new workspace. No figures of the rate limits are on record; simulated devices had
 * much higher ones than real ones, so these are high (ours).
 */
export const DEFAULT_SIMULATOR_SETTINGS: SimulatorSettings = {
  addTokenType: false,
  redirectApi: false,
  callsPerMinute: 600,
  writesPerHour: 600,
  allowCrossOrigin: false,
  failures: [],
};

/** The settings that a workspace keeps; what is missing or damaged is as in a new workspace. */
export function simulatorSettingsFrom(json: string | null): SimulatorSettings {
  const kept = parsed(json);
  const all = { ...DEFAULT_SIMULATOR_SETTINGS, ...kept };
  const read = z.safeParse(simulatorSettingsSchema, all);
  return read.success ? read.data : DEFAULT_SIMULATOR_SETTINGS;
}

function parsed(json: string | null): object {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}
