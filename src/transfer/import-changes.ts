import { imageIdsOf } from '../domain/client-images.ts';
import type { Random } from '../shared/random.ts';
import { inOrder } from './code-unit-order.ts';
import { indexContents, type DocumentIndex } from './document-index.ts';
import type {
  DocumentContents,
  DocumentTable,
  DocumentTables,
  WorkspaceFacts,
} from './document.ts';
import { clientsAfter, developersAfter, outcomeOf, type ImportOutcome } from './import-outcome.ts';
import type { ImportChoices, ImportPlan } from './import-plan.ts';
import { comingRecords, goingRecords, type RecordsOfItems } from './import-records.ts';
import { withOwnKeys } from './own-keys.ts';
import type { ReadDocument } from './read-document.ts';

/** What an import writes. Deletes go first: a name may pass from one client to another. */
export interface ImportChanges {
  readonly puts: DocumentTables;
  readonly deletes: Readonly<Record<DocumentTable, readonly string[]>>;
  /** The facts of the workspace as they are afterwards; its name is null where that stays. */
  readonly facts: Omit<WorkspaceFacts, 'name'> & { readonly name: string | null };
}

/**
 * What the choices come to, as records. They must have passed checkChoices. Images are shared by
 * their hash: one that is there is left as it is, and none goes that a client still shows. Secrets
 * that were left out of the document are made anew, but present ones are kept.
 */
export function changesOf(
  read: ReadDocument,
  existing: DocumentContents,
  plan: ImportPlan,
  choices: ImportChoices,
  random: Random,
): ImportChanges {
  const theirs = indexContents(read.contents);
  const mine = indexContents(existing);
  const outcome = outcomeOf(theirs, mine, plan, choices);
  const going = goingRecords(mine, outcome);
  const made = comingRecords(theirs, mine, outcome, random);
  const coming = withOwnKeys(made, existing.tables, going, random);
  const images = changedImages(theirs, mine, outcome);
  return {
    puts: { ...coming, images: images.puts },
    deletes: { ...deletesOf(going, coming), images: images.deletes },
    facts: factsAfter(read, existing, mine, outcome),
  };
}

/** Keys that end; also where what is unique changes hands, since deletes go first. */
function deletesOf(
  going: RecordsOfItems,
  coming: RecordsOfItems,
): Omit<ImportChanges['deletes'], 'images'> {
  const nothing = (): string => '';
  const idOf = ({ id }: { readonly id: string }): string => id;
  return {
    developers: endingKeys(going.developers, coming.developers, idOf, (one) => one.emailKey),
    verifications: endingKeys(
      going.verifications,
      coming.verifications,
      ({ token }) => token,
      nothing,
    ),
    mails: endingKeys(going.mails, coming.mails, idOf, nothing),
    clients: endingKeys(going.clients, coming.clients, idOf, (one) => one.nameKey),
    grants: endingKeys(going.grants, coming.grants, idOf, nothing),
    messages: endingKeys(going.messages, coming.messages, idOf, nothing),
    drafts: endingKeys(going.drafts, coming.drafts, idOf, nothing),
    homeUsers: endingKeys(going.homeUsers, coming.homeUsers, idOf, nothing),
    structures: endingKeys(going.structures, coming.structures, idOf, nothing),
  };
}

function endingKeys<Entry>(
  going: readonly Entry[],
  coming: readonly Entry[],
  keyOf: (entry: Entry) => string,
  uniqueOf: (entry: Entry) => string,
): string[] {
  if (going.length === 0) return [];
  const after = new Map(coming.map((one) => [keyOf(one), uniqueOf(one)]));
  return going.filter((one) => after.get(keyOf(one)) !== uniqueOf(one)).map(keyOf);
}

function changedImages(
  theirs: DocumentIndex,
  mine: DocumentIndex,
  outcome: ImportOutcome,
): { puts: DocumentTables['images']; deletes: string[] } {
  const wanted = new Set([...outcome.clients.values()].flatMap(({ client }) => imageIdsOf(client)));
  const loose = outcome.takesWorkspace ? theirs.loose.images : [];
  for (const { id } of loose) wanted.add(id);
  const puts = [...wanted].flatMap((id) =>
    mine.images.has(id) ? [] : (theirs.images.get(id) ?? []),
  );
  const left = [...outcome.clients.keys(), ...outcome.removedClients].flatMap((id) => {
    const before = mine.clients.get(id);
    return before === undefined ? [] : imageIdsOf(before.client);
  });
  const candidates = new Set(left);
  if (outcome.takesWorkspace) for (const { id } of mine.loose.images) candidates.add(id);
  if (candidates.size === 0) return { puts, deletes: [] };
  for (const id of wanted) candidates.delete(id);
  for (const client of clientsAfter(mine, outcome).values()) {
    for (const id of imageIdsOf(client)) candidates.delete(id);
  }
  return { puts, deletes: [...candidates].filter((id) => mine.images.has(id)) };
}

function factsAfter(
  { isRaw, contents }: ReadDocument,
  { workspace: present }: DocumentContents,
  mine: DocumentIndex,
  outcome: ImportOutcome,
): ImportChanges['facts'] {
  const taken = outcome.takesWorkspace ? contents.workspace : null;
  const facts = taken ?? present;
  return {
    name: taken === null || isRaw ? null : taken.name,
    instructions: facts?.instructions ?? '',
    clockOffset: facts?.clockOffset ?? 0,
    reviewByHand: facts?.reviewByHand ?? false,
    currentDeveloperId: currentDeveloperAfter(taken, present, mine, outcome),
  };
}

/** Who is signed in afterwards: nobody who is not there. */
function currentDeveloperAfter(
  taken: WorkspaceFacts | null,
  present: WorkspaceFacts | null,
  mine: DocumentIndex,
  outcome: ImportOutcome,
): string | null {
  const developers = developersAfter(mine, outcome);
  const here = (facts: WorkspaceFacts | null): string | null => {
    const id = facts?.currentDeveloperId ?? null;
    const owner = id === null ? null : (outcome.owners.get(id) ?? id);
    return owner !== null && developers.has(owner) ? owner : null;
  };
  if (taken !== null)
    return taken.currentDeveloperId === null ? null : (here(taken) ?? here(present));
  if (mine.developers.size > 0) return here(present);
  // Whoever opens somebody's clients wants to see them, not a form to sign up (ours).
  const [first] = inOrder([...developers.values()], ({ emailKey }) => [emailKey]);
  return first?.id ?? null;
}
