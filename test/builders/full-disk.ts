import { vi } from 'vitest';

/** Lets the disk be full for some puts: `isFull` is told the table, and how many puts there were. */
export function fillDisk(isFull: (table: string, count: number) => boolean): void {
  let count = 0;
  beforePuts(({ name }) => {
    count += 1;
    if (isFull(name, count)) throw new DOMException('no room', 'QuotaExceededError');
  });
}

/** Ends each transaction that puts into a table, as a browser does that knows a reason. */
export function breakOff(table: string, reason: string): void {
  beforePuts(({ name, transaction }) => {
    if (name !== table) return;
    Object.defineProperty(transaction, 'error', { value: new DOMException('', reason) });
    transaction.abort();
  });
}

function beforePuts(look: (store: IDBObjectStore) => void): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    look(this);
    return put.call(this, value);
  });
}
