import type { Migration } from '../domain/migrations.ts';
import type { Problem } from '../domain/problem.ts';
import type { DocumentContents, DocumentScope } from './document.ts';

/** A document that was read and checked, with its records in the present record version. */
export interface ReadDocument {
  /** A raw download may leave records aside that cannot be used. */
  readonly isRaw: boolean;
  readonly appVersion: string;
  /** When it was written, in ms; null when it does not say. */
  readonly exportedAt: number | null;
  readonly scope: DocumentScope;
  readonly hasSecrets: boolean;
  /** Members that this release does not know are kept on the records. */
  readonly contents: DocumentContents;
  readonly unknownKeys: { readonly first: readonly string[]; readonly count: number };
  /** What was left out of a raw download, and why: the first of them. */
  readonly setAside: readonly Problem[];
  readonly setAsideCount: number;
}

/** A chain of migrations that is not released; tests use it. */
export interface ReadOptions {
  readonly chain?: readonly Migration[];
  readonly recordVersion?: number;
}

/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;
