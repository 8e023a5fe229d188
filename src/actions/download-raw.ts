import type { RecordTables } from '../domain/migrations.ts';
import { ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { plainValue } from '../storage/plain-value.ts';
import { readRawTables } from '../storage/raw-tables.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { writeRawDocument } from '../transfer/write-raw-document.ts';

export interface RawDownload {
  readonly filename: string;
  readonly text: string;
}

/**
 * Collects every record of a database as it lies there, by plain IndexedDB: also from one that is
 * newer than the app or that the app cannot open, and as much as can be read of a damaged one. `now` in ms. Gives storage problems only.
 */
export async function downloadRaw(
  databaseName: string,
  now: number,
): Promise<Result<RawDownload, Refusals>> {
  return attempt(async () => {
    const { databaseVersion, tables, damagedTables } = await readRawTables(databaseName);
    const text = writeRawDocument({
      databaseName,
      databaseVersion,
      exportedAt: now,
      tables: (await plainValue(tables)) as RecordTables,
      damagedTables,
    });
    const day = new Date(now).toISOString().slice(0, 10);
    return ok({ filename: `birdhouse-raw-${day}.json`, text });
  });
}
