/** What the browser says of the place it gives us; null where it does not say. */
export interface StorageState {
  readonly isPersisted: boolean | null;
  /** Bytes in use by this origin. */
  readonly usage: number | null;
  /** Bytes this origin may use. */
  readonly quota: number | null;
}

/** Asks the browser how safely and how much it keeps. Never fails. */
export async function readStorageState(): Promise<StorageState> {
  try {
    const isPersisted = await navigator.storage.persisted();
    const { usage, quota } = await navigator.storage.estimate();
    return { isPersisted, usage: usage ?? null, quota: quota ?? null };
  } catch {
    return { isPersisted: null, usage: null, quota: null };
  }
}

/** Asks the browser to keep the data under pressure. Answers whether it will; never fails. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
