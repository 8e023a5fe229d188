import { startWorkerAt } from '../../shared/script-url.ts';
import address from './import-worker.ts?worker&url';

/**
 * Starts the worker in which imports are read and written; null where there are no workers. Throws
 * what the browser throws when it will not have it.
 */
export function startWorker(): Worker | null {
  return typeof Worker === 'function' ? startWorkerAt(address) : null;
}
