import type { Migration } from './migration.ts';

/** What version 1 promised of a client, as far as this migration reads it. */
interface Client {
  readonly ownerId: string;
  readonly version: number;
  readonly createdAt: number;
  readonly localizations: readonly object[];
}

interface Developer {
  readonly id: string;
  readonly email: string;
}

/**
 * A client gains what its tabs hold: version history, platforms, Store entries, a review with its
 * steps and the choice of review mails. A localization gains what its texts were written from.
 */
export const tabsOfAClient: Migration = {
  to: 2,
  name: 'tabs of a client',
  migrate: (tables) => {
    const developers = (tables.developers ?? []) as readonly Developer[];
    const emails = new Map(developers.map(({ id, email }) => [id, email]));
    const clients = (tables.clients ?? []) as readonly Client[];
    return {
      ...tables,
      clients: clients.map((client) => ({
        ...client,
        versions: [
          {
            version: client.version,
            at: client.createdAt,
            by: emails.get(client.ownerId) ?? '',
            changes: [],
            notice: false,
            users: 0,
          },
        ],
        localizations: client.localizations.map((one) => ({ ...one, basedOn: {} })),
        platforms: [],
        storeEntries: [],
        review: { state: 'not-started', form: null, dueAt: null, steps: [] },
        reviewMail: true,
      })),
      images: [],
      messages: [],
    };
  },
};
