import { trustedScriptUrl } from '../../shared/script-url.ts';
import address from './import-worker.ts?worker&url';

/**
 * Starts the worker in which imports are read and written; null where there are no workers. Throws
 * what the browser throws when it will not have it. A build without files of its own puts another
 * module in the place of this one.
 */
export function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null;
  return new Worker(trustedScriptUrl(address), { type: 'module' });
}
