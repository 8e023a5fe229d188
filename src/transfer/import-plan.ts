import type { Problem } from '../domain/problem.ts';
import type { DocumentScope } from './document.ts';

/** What can be done with one item of a document. */
export type ImportChoice = 'add' | 'replace' | 'keep' | 'rename';

/**
 * How an item of a document stands to what is there: nothing like it is, the very same is, the same
 * one is in another form, or another one is in its way (name, address).
 */
export type ItemState = 'new' | 'same' | 'different' | 'clash';

export interface PlanItem {
  /** `workspace`, `developer:ID` or `client:ID`. */
  readonly id: string;
  readonly kind: 'workspace' | 'developer' | 'client';
  readonly recordId: string;
  /** The name of a client, the address of a developer, the name of a workspace. */
  readonly label: string;
  readonly state: ItemState;
  /** What is in its way, by its id and label; null unless it clashes. */
  readonly clash: {
    readonly by: 'name' | 'address';
    readonly id: string;
    readonly label: string;
  } | null;
  /** The name that a client would get by `rename`; absent unless names clash. */
  readonly freeName?: string;
  /** What may be chosen; the first is suggested. */
  readonly choices: readonly ImportChoice[];
  /** The developer that a client belongs to, by label; empty otherwise. */
  readonly owner: string;
  /** How many records go with it. */
  readonly belongings: {
    readonly clients: number;
    readonly grants: number;
    readonly messages: number;
    readonly mails: number;
    readonly images: number;
    readonly structures: number;
  };
}

/** What an import would do; nothing is written before it is confirmed. */
export interface ImportPlan {
  readonly scope: DocumentScope;
  /** A raw download may leave records aside that cannot be used. */
  readonly isRaw: boolean;
  readonly hasSecrets: boolean;
  /** When the document was written, in ms; null when it does not say. */
  readonly exportedAt: number | null;
  readonly appVersion: string;
  /** The name of the workspace it holds; empty for none. */
  readonly workspaceName: string;
  readonly items: readonly PlanItem[];
  /** Members that this release does not know, as JSON pointers: the first of them, and how many. */
  readonly unknownKeys: { readonly first: readonly string[]; readonly count: number };
  /** Records of a raw download that break their schema and stay out, and why: the first of them, and how many. */
  readonly setAside: readonly Problem[];
  readonly setAsideCount: number;
}

/** The choice for each item, by its id; an item without one takes what is suggested. */
export type ImportChoices = Readonly<Record<string, ImportChoice>>;

/** One place in which an item differs. Values are JSON, shortened to be shown. */
export interface Difference {
  /** A path within the item, such as `client.redirectUris.0`. */
  readonly path: string;
  /** Null where there is nothing. */
  readonly mine: string | null;
  readonly theirs: string | null;
}
