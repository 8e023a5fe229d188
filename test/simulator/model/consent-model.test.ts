import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORLDS } from '../contract/worlds.ts';
import { stepSequences } from './consent-steps.ts';
import { ConsentRun, type Counts } from './run-consent-steps.ts';

const SEED = Number(process.env.CONSENT_SEED ?? 20_190_831);
/** A world on a database does the same, only slower; memory shows what the rules let through. */
const SEQUENCES = { memory: 10_000, database: 100 };

describe.each(WORLDS)('whatever is done, the world %s', (name, make) => {
  it('gives no token without a consent, for no code twice, and counts no user beyond the quota', async () => {
    const counts: Counts = { steps: 0, consents: 0, exchanges: 0, tokens: 0, revocations: 0 };
    const numRuns = name === 'in memory' ? SEQUENCES.memory : SEQUENCES.database;
    await fc.assert(
      fc.asyncProperty(stepSequences, async (steps) => {
        const run = await ConsentRun.begin(make, counts);
        for (const step of steps) await run.take(step);
      }),
      { seed: SEED, numRuns },
    );
    const figures = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    process.stdout.write(
      `CONSENT_SEED=${SEED}, ${name}: ${numRuns} sequences, ${figures.join(', ')}\n`,
    );
    expect(counts.steps).toBeGreaterThanOrEqual(10 * numRuns);
    expect(counts.tokens / counts.exchanges).toBeGreaterThanOrEqual(0.2);
    expect(counts.revocations).toBeGreaterThan(0);
  }, 300_000);
});
