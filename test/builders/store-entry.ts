import { readFileSync } from 'node:fs';
import type { Client } from '../../src/domain/client.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { untouchedReview, type Review, type ReviewEvent } from '../../src/domain/review.ts';
import type { StoreEntryInput } from '../../src/domain/store-entry-input.ts';
import type { StoreEntry } from '../../src/domain/store-entry.ts';

/** A complete form of a Store entry; override what the test is about. */
export function storeEntryInput(changes: Partial<StoreEntryInput> = {}): StoreEntryInput {
  return {
    headline: 'A light that knows when you come home',
    text: 'It turns itself on before you reach for the key.',
    images: [],
    videoUrl: '',
    productUrl: 'https://awesomest.example/porch-light',
    getStartedUrl: 'https://awesomest.example/connect',
    countries: ['CA', 'US'],
    ...changes,
  };
}

/** A stored, complete Store entry. */
export function storeEntry(locale: string, changes: Partial<StoreEntry> = {}): StoreEntry {
  return { locale, ...storeEntryInput(), savedAt: 1000, revision: 1, ...changes };
}

/** A review to which these things happened, in this order. */
export function reviewOf(...events: readonly ReviewEvent[]): Review {
  const steps = events.map((event, index) => ({
    event,
    at: 1000 + index,
    by: 'reviewer' as const,
    comments: [],
    userLimit: null,
  }));
  return { ...untouchedReview(), steps };
}

/** A platform on which users find an app. */
export const PLATFORM: Platform = {
  id: 'platform-1',
  kind: 'web',
  values: { address: 'https://awesomest.example/app' },
};

/** The same client with a platform and an approval: what is complete of it is published. */
export function approved(client: Client): Client {
  const review = { ...reviewOf('submit', 'approve'), state: 'approved' as const };
  return { ...client, platforms: [PLATFORM], review };
}

/** The bytes of an image in test/fixtures/images. */
export function imageBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`test/fixtures/images/${name}`));
}
