import { writeFile } from 'node:fs/promises';
import type { Message } from '../../../src/domain/message.ts';
import { DEVELOPER } from '../../../scripts/lib/seed.mjs';
import { documentOf } from '../../journeys/support/documents.ts';
import { aClient } from '../../journeys/support/world.ts';
import { factOf, type StoredTables } from './stored.ts';

const DEVELOPERS = 25;
const CLIENTS_EACH = 8;
const MESSAGES_EACH = 8;
export const CLIENTS = DEVELOPERS * CLIENTS_EACH;

/**
 * A document of some hundred clients with their messages. All of them say in which round it was
 * written, so that a mixture of two rounds shows.
 */
function documentOfRound(round: number): string {
  const developers = Array.from({ length: DEVELOPERS }, (_developer, index) => {
    const email = `developer-${index}@example.com`;
    return { ...DEVELOPER, id: idOf('9', index), email, emailKey: email };
  });
  const clients = Array.from({ length: CLIENTS }, (_client, index) => {
    const name = `Lamp ${index}`;
    const description = textOf(round);
    const made = aClient(100 + index, { name, description });
    const ownerId = developers[index % DEVELOPERS]?.id ?? '';
    return { ...made, ownerId, updatedAt: made.updatedAt + round, revision: 1 + round };
  });
  const messages: Message[] = clients.flatMap(({ id, createdAt }, place) =>
    Array.from({ length: MESSAGES_EACH }, (_message, index) => ({
      id: idOf('a', place * MESSAGES_EACH + index),
      clientId: id,
      sentAt: createdAt + index,
      from: 'developer',
      code: 'typed',
      values: {},
      text: textOf(round),
      field: '',
      readAt: createdAt + index,
    })),
  );
  return documentOf({ developers, clients, messages }, { scope: 'clients', pretty: false });
}

const idOf = (kind: string, number: number): string =>
  `00000000-0000-4000-${kind}000-${String(number).padStart(12, '0')}`;

const textOf = (round: number): string => `Written in round ${round}.`;

/** Writes the document of a round into a folder; returns its path. */
export async function writeRound(folder: string, round: number): Promise<string> {
  const path = `${folder}/round-${round}.json`;
  await writeFile(path, documentOfRound(round));
  return path;
}

/** What an import can change in a workspace; the texts with how often each is there. */
export interface ImportedFacts {
  readonly changeCount: number;
  readonly descriptions: Readonly<Record<string, number>>;
  readonly messages: Readonly<Record<string, number>>;
}

/** An empty workspace. */
export const NOTHING: ImportedFacts = { changeCount: 0, descriptions: {}, messages: {} };

/** Reads the facts out of a workspace. */
export function importedFactsOf(tables: StoredTables): ImportedFacts {
  return {
    changeCount: Number(factOf(tables, 'changeCount') ?? 0),
    descriptions: countsOf(
      (tables.clients ?? []).map(
        ({ localizations }) => (localizations as { description: string }[])[0]?.description ?? '',
      ),
    ),
    messages: countsOf((tables.messages ?? []).map(({ text }) => String(text))),
  };
}

/** The facts once the document of a round has come in, with all that was there of other rounds replaced. */
export function withRound(facts: ImportedFacts, round: number): ImportedFacts {
  const others = (counts: Readonly<Record<string, number>>): (readonly [string, number])[] =>
    Object.entries(counts).filter(([text]) => !text.startsWith('Written in round '));
  const sorted = (entries: (readonly [string, number])[]): Record<string, number> =>
    Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return {
    changeCount: facts.changeCount + 1,
    descriptions: sorted([...others(facts.descriptions), [textOf(round), CLIENTS]]),
    messages: sorted([...others(facts.messages), [textOf(round), CLIENTS * MESSAGES_EACH]]),
  };
}

function countsOf(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts.toSorted()) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
