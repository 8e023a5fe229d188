/** What `scripts/torture.mjs` and the test suites set; TORTURE_SEED repeats a run. */
export const SEED = Number(process.env.TORTURE_SEED ?? 1);

/** How often browsers are killed in all, half of them in saves and half in imports. */
const KILLS = Number(process.env.TORTURE_KILLS ?? 20);

/** Tests of one kind that share its kills, so that two can run at once. */
export const LANES = [1, 2] as const;

/** How many kills fall to one lane of one kind. */
export const KILLS_PER_LANE = Math.ceil(KILLS / 2 / LANES.length);

/** How long a stream is left alone (minutes). The whole torture takes ten; a bounded run, less. */
export const IDLE_MINUTES = KILLS >= 200 ? 10 : 1;
