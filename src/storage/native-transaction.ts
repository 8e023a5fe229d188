import { Dexie } from 'dexie';

/**
 * The transaction at work, as IndexedDB knows it. Call it at the beginning of a transaction, before
 * anything was waited for.
 */
export function nativeTransaction(): IDBTransaction {
  return Dexie.currentTransaction.idbtrans;
}
