import type { Client } from './client.ts';
import type { Review } from './review.ts';
import { checkStoreEntryInput } from './store-entry-input.ts';
import type { StoreEntry } from './store-entry.ts';

/**
 * How far a Store entry is: `draft` is not complete; the two waiting states are complete and say
 * what else publishing needs.
 */
export type EntryState = 'draft' | 'waiting-for-approval' | 'waiting-for-platform' | 'published';

type Publisher = Pick<Client, 'review' | 'platforms'>;

/**
 * Whether the latest decision of the reviewer was an approval. A request for more users, its
 * withdrawal or a later permission change keep the listing (rulings: review); a request for changes
 * takes it down until the next approval (ours).
 */
export function isApproved(review: Pick<Review, 'steps'>): boolean {
  const decisions = review.steps.filter(
    ({ event }) => event === 'approve' || event === 'request-changes',
  );
  return decisions.at(-1)?.event === 'approve';
}

/** The state of a client's entry; null stands for one that is not saved yet. */
export function entryState(client: Publisher, entry: StoreEntry | null): EntryState {
  if (entry === null || checkStoreEntryInput(entry).length > 0) return 'draft';
  if (!isApproved(client.review)) return 'waiting-for-approval';
  return client.platforms.length === 0 ? 'waiting-for-platform' : 'published';
}

/** The entries that shoppers see: complete, approved, and with a platform to be found on [seed]. */
export function publishedEntries(client: Publisher & Pick<Client, 'storeEntries'>): StoreEntry[] {
  return client.storeEntries.filter((entry) => entryState(client, entry) === 'published');
}

/** The language of a locale: the first part of its tag. */
function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}

/** Whether two locales are of one language, whatever their regions. */
export function isSameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other);
}

/**
 * The entry that a shopper of `locale` sees: that locale's, else one of the same language, else the
 * default locale's, else the first (ours). Undefined when there is none.
 */
export function entryForShopper(
  entries: readonly StoreEntry[],
  locale: string,
  defaultLocale: string,
): StoreEntry | undefined {
  const isDefault = (entry: StoreEntry): boolean => entry.locale === defaultLocale;
  const related = entries.filter((entry) => isSameLanguage(entry.locale, locale));
  return (
    entries.find((entry) => entry.locale === locale) ??
    related.find(isDefault) ??
    related[0] ??
    entries.find(isDefault) ??
    entries[0]
  );
}
