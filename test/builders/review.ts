import type { Client } from '../../src/domain/client.ts';
import { GUIDELINES } from '../../src/domain/review-guidelines.ts';
import type { ReviewForm } from '../../src/domain/review.ts';
import { clientInput } from './client-input.ts';
import { client } from './client.ts';

export const IOS = { id: 'ios-1', kind: 'ios', values: { bundleId: 'com.birdbath' } };

/** A client that our reviewer has nothing against; override what the test is about. */
export function reviewable(changes: Partial<Client> = {}): Client {
  return client({
    users: '51-1000',
    supportUrl: 'https://birdbath.dev/help',
    platforms: [IOS],
    ...changes,
    localizations: changes.localizations ?? [texts()],
  });
}

/** The texts of its default locale. */
export function texts(changes: Partial<Client['localizations'][number]> = {}) {
  const { description, permissionTexts } = clientInput();
  return { locale: 'en-US', description, permissionTexts, basedOn: {}, ...changes };
}

/** A complete form for that client. */
export function reviewForm(changes: Partial<ReviewForm> = {}): ReviewForm {
  return {
    delivery: 'An invitation to TestFlight comes by mail.',
    testing: 'Connect, accept, then turn the water on: the bath shows its temperature.',
    platforms: [IOS.id],
    expectedUsers: '500',
    launchDate: '',
    contact: 'ada@example.com',
    marketingLinks: ['https://birdbath.dev'],
    checklist: Object.fromEntries(GUIDELINES.map(({ number }) => [number, 'pass'] as const)),
    ...changes,
  };
}
