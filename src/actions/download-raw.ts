import { readRawTables } from '../storage/raw-tables.ts';
import { storageProblemOf, type Refusals } from '../storage/storage-problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { writeRawDocument } from '../transfer/raw-document.ts';

export interface RawDownload {
  readonly filename: string;
  readonly text: string;
}

/**
 * Collects every record of a database as it lies there, by plain IndexedDB: also from one that is
 * newer than the app or that the app cannot open. `now` in ms. Gives storage problems only.
 */
export async function downloadRaw(
  databaseName: string,
  now: number,
): Promise<Result<RawDownload, Refusals>> {
  try {
    const { databaseVersion, tables } = await readRawTables(databaseName);
    const day = new Date(now).toISOString().slice(0, 10);
    const text = writeRawDocument({ databaseName, databaseVersion, exportedAt: now, tables });
    return ok({ filename: `birdhouse-raw-${day}.json`, text });
  } catch (exception) {
    const found = storageProblemOf(exception);
    if (found === null) throw exception;
    return err([found]);
  }
}
