import type { ClientInput } from '../../domain/client.ts';
import type { Platform } from '../../domain/platform.ts';
import type { ReviewComment, ReviewEvent, ReviewForm, ReviewState } from '../../domain/review.ts';
import type { StoreEntry } from '../../domain/store-entry.ts';

/** The texts of a client in one locale; a permission may lack one. */
export interface DemoTexts {
  readonly description: string;
  readonly permissionTexts: Readonly<Record<string, string>>;
  /** The description that this one was written from, where that has changed since. */
  readonly writtenFrom?: string;
}

export interface DemoEntry extends Omit<
  StoreEntry,
  'images' | 'savedAt' | 'revision' | 'countries' | 'locale'
> {
  readonly countries: readonly string[];
  /** The sample pictures by name, each with what it shows. */
  readonly images: readonly { readonly picture: string; readonly alternative: string }[];
}

export interface DemoStep {
  readonly event: ReviewEvent;
  /** Before now, in ms. */
  readonly ago: number;
  readonly comments?: readonly Pick<ReviewComment, 'text' | 'field'>[];
  readonly userLimit?: number;
}

/** What a demo client is made of; ids, secrets and moments are added when it is built. */
export interface DemoRecipe {
  readonly owner: 'robin' | 'wren';
  readonly name: string;
  /** Before now, in ms. */
  readonly createdAgo: number;
  readonly categories: readonly string[];
  readonly users: ClientInput['users'];
  readonly redirectUris: readonly string[];
  readonly connectionType: ClientInput['connectionType'];
  readonly permissions: ClientInput['permissions'];
  /** A permission that the second client version brought, with notice to the users. */
  readonly addedLater?: { readonly permission: string; readonly ago: number };
  readonly defaultLocale: string;
  readonly texts: Readonly<Record<string, DemoTexts>>;
  readonly platforms: readonly Omit<Platform, 'id'>[];
  readonly entries: Readonly<Record<string, DemoEntry>>;
  readonly review: {
    readonly state: ReviewState;
    readonly form: Omit<ReviewForm, 'platforms' | 'checklist' | 'contact'> | null;
    readonly steps: readonly DemoStep[];
  };
  /** What was said in the thread besides the steps of the review. */
  readonly talk: readonly {
    readonly from: 'developer' | 'reviewer';
    readonly ago: number;
    readonly text: string;
    readonly field?: string;
    readonly isUnread?: boolean;
  }[];
  readonly userLimit: number;
  /** How many users have authorized it, and how many of them have accepted the newest version. */
  readonly grants: { readonly count: number; readonly current: number };
}
