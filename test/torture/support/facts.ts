import type { Client } from '../../../src/domain/client.ts';
import type { Message } from '../../../src/domain/message.ts';
import { factOf, type StoredTables } from './stored.ts';

/** What the saves of the torture can change, and nothing else. */
export interface Facts {
  readonly changeCount: number;
  readonly clockOffset: number;
  readonly clients: readonly ClientFacts[];
  /** Mails that tell of a message. */
  readonly mails: number;
}

interface ClientFacts {
  readonly name: string;
  readonly description: string;
  /** What was written to the review team, sorted. */
  readonly sent: readonly string[];
  /** How many automatic replies came. */
  readonly replies: number;
}

/** Reads the facts out of a workspace; the clients by name. */
export function factsOf(tables: StoredTables): Facts {
  const messages = (tables.messages ?? []) as unknown as readonly Message[];
  const clients = ((tables.clients ?? []) as unknown as readonly Client[]).map(
    ({ id, name, localizations }) => {
      const own = messages.filter(({ clientId }) => clientId === id);
      const sent = own.filter(({ code }) => code === 'typed').map(({ text }) => text);
      const replies = own.filter(({ code }) => code === 'automatic-reply').length;
      const description = localizations[0]?.description ?? '';
      return { name, description, sent: sent.toSorted(), replies };
    },
  );
  return {
    changeCount: Number(factOf(tables, 'changeCount') ?? 0),
    clockOffset: Number(factOf(tables, 'clockOffset') ?? 0),
    clients: clients.toSorted(byName),
    mails: (tables.mails ?? []).filter(({ code }) => code === 'review-message').length,
  };
}

/** The facts with some clients changed, and one change more counted. */
export function changed(facts: Facts, changes: Partial<Facts>): Facts {
  const clients = (changes.clients ?? facts.clients).toSorted(byName);
  return { ...facts, ...changes, clients, changeCount: facts.changeCount + 1 };
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
