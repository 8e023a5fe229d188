import type { Problem } from '../domain/problem.ts';

/** What storage can refuse, with the values each sentence may name. All are the browser's doing. */
export const STORAGE_PROBLEMS = {
  'storage/unavailable': { values: [] },
  'storage/newer-database': { values: [] },
  'storage/blocked': { values: [] },
  'storage/full': { values: [] },
  'storage/closed': { values: [] },
  'storage/corrupt': { values: [] },
} as const satisfies Record<string, { values: readonly string[] }>;

export type StorageProblemCode = keyof typeof STORAGE_PROBLEMS;

/** A refusal of storage; the same shape as a domain problem, so that screens treat them alike. */
export interface StorageProblem {
  readonly code: StorageProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly field?: never;
  readonly span?: never;
}

export type AnyProblem = Problem | StorageProblem;

/** What an action answers when it refuses: never empty. */
export type Refusals = readonly AnyProblem[];

/** Makes a storage problem. */
export function storageProblem(code: StorageProblemCode): StorageProblem {
  return { code, values: {} };
}

/** The outermost exception and all that it wraps. */
function* causes(exception: unknown): Generator<{ name: string; message: string }> {
  let current: unknown = exception;
  for (let depth = 0; depth < 5 && current !== null && typeof current === 'object'; depth += 1) {
    const { name, message, inner } = current as {
      name?: string;
      message?: string;
      inner?: unknown;
    };
    yield { name: name ?? '', message: message ?? '' };
    current = inner;
  }
}

/**
 * Turns an exception of IndexedDB or Dexie into a storage problem, or null when it is none of
 * those: then it is a bug and belongs to the error boundary.
 */
export function storageProblemOf(exception: unknown): StorageProblem | null {
  for (const { name, message } of causes(exception)) {
    if (name === 'QuotaExceededError') return storageProblem('storage/full');
    if (name === 'VersionError') return storageProblem('storage/newer-database');
    if (name === 'NewerRecordsError') return storageProblem('storage/newer-database');
    if (name === 'MissingAPIError' || name === 'SecurityError') {
      return storageProblem('storage/unavailable');
    }
    if (name === 'DatabaseClosedError' && /VersionError/u.test(message)) {
      return storageProblem('storage/newer-database');
    }
    if (name === 'DatabaseClosedError' || name === 'InvalidStateError') {
      return storageProblem('storage/closed');
    }
    if (name === 'UnknownError' || name === 'OpenFailedError') {
      return storageProblem('storage/unavailable');
    }
  }
  return null;
}
