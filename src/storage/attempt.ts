import { err, type Result } from '../shared/result.ts';
import { storageProblemOf, type Refusals } from './storage-problem.ts';

/**
 * Runs work that reads or writes. A failure of storage comes back as its problem; any other
 * exception is a bug and throws.
 */
export async function attempt<Value>(
  work: () => Promise<Result<Value, Refusals>>,
): Promise<Result<Value, Refusals>> {
  try {
    return await work();
  } catch (exception) {
    const found = storageProblemOf(exception);
    if (found === null) throw exception;
    return err([found]);
  }
}
