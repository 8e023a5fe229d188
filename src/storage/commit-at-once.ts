import { Dexie } from 'dexie';

/**
 * Commits the transaction at work as soon as the requests made so far are done. A page that is
 * being left never gets around to that by itself, and the browser drops what is not committed. Call
 * it within the transaction, right after its last request was made.
 */
export function commitAtOnce(): void {
  Dexie.currentTransaction.idbtrans.commit();
}
