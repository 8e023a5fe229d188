import { vi } from 'vitest';

/** Lets the disk be full for some puts: `isFull` is told the table, and how many puts there were. */
export function fillDisk(isFull: (table: string, count: number) => boolean): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    count += 1;
    if (isFull(this.name, count)) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value);
  });
}
