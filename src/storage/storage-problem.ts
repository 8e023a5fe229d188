import { Dexie } from 'dexie';
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

/** Carries a storage problem out of a transaction, so that what was written before is undone. */
export class StorageFailure extends Error {
  constructor(readonly code: StorageProblemCode) {
    super(code);
  }
}

type Codes = Readonly<Partial<Record<string, StorageProblemCode>>>;

/** Names of exceptions that tell of the browser, not of a bug. */
const CODES: Codes = {
  QuotaExceededError: 'storage/full',
  VersionError: 'storage/newer-database',
  MissingAPIError: 'storage/unavailable',
  SecurityError: 'storage/unavailable',
  OpenFailedError: 'storage/unavailable',
  DatabaseClosedError: 'storage/closed',
  InvalidStateError: 'storage/closed',
  // Nothing here aborts a transaction without an exception of its own.
  AbortError: 'storage/closed',
  UnknownError: 'storage/corrupt',
  NotReadableError: 'storage/corrupt',
};

/** Private windows of some browsers refuse to open with these. */
const OPENING_CODES: Codes = {
  ...CODES,
  InvalidStateError: 'storage/unavailable',
  UnknownError: 'storage/unavailable',
};

/**
 * Turns an exception of a read or write into a storage problem, or null when it is none of the
 * browser's: then it is a bug and belongs to the error boundary.
 */
export function storageProblemOf(exception: unknown): StorageProblem | null {
  return findProblem(exception, CODES);
}

/**
 * The same for an exception while a database is being opened, where whatever else IndexedDB says
 * means that the stored data cannot be read.
 */
export function openingProblemOf(exception: unknown): StorageProblem | null {
  const found = findProblem(exception, OPENING_CODES);
  if (found !== null) return found;
  const isOfDatabase = exception instanceof DOMException || exception instanceof Dexie.DexieError;
  return isOfDatabase ? storageProblem('storage/corrupt') : null;
}

function findProblem(exception: unknown, codes: Codes): StorageProblem | null {
  for (const cause of causes(exception)) {
    const code = cause instanceof StorageFailure ? cause.code : codes[cause.name ?? ''];
    if (code !== undefined) return storageProblem(code);
  }
  return null;
}

interface Cause {
  readonly name?: string;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

/** An exception and all that it wraps, the innermost first: that one names the reason. */
function* causes(exception: unknown, depth = 0): Generator<Cause> {
  if (depth > 5 || exception === null || typeof exception !== 'object') return;
  const cause: Cause = exception;
  yield* causes(cause.inner, depth + 1);
  yield* causes(cause.failures?.[0], depth + 1);
  yield cause;
}
