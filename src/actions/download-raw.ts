import { ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { collectRaw } from './collect-raw.ts';

export interface RawDownload {
  readonly filename: string;
  readonly text: string;
}

/** A raw document of a database, as a file to save. `now` in ms. Gives storage problems only. */
export async function downloadRaw(
  databaseName: string,
  now: number,
): Promise<Result<RawDownload, Refusals>> {
  return attempt(async () => {
    const { text } = await collectRaw(databaseName, now);
    const day = new Date(now).toISOString().slice(0, 10);
    return ok({ filename: `birdhouse-raw-${day}.json`, text });
  });
}
