import { err, ok, type Result } from '../shared/result.ts';
import { eraseAll } from './erase-all.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/**
 * Removes everything the app keeps in this browser: databases, web storage, caches, workers. Other
 * tabs let go by themselves. Gives storage/blocked when one does not within `patience` ms; the
 * browser then erases as soon as that tab is closed.
 */
export async function eraseEverything(patience?: number): Promise<Result<null, StorageProblem>> {
  const blocked = await eraseAll(patience);
  return blocked.length === 0 ? ok(null) : err(storageProblem('storage/blocked'));
}
