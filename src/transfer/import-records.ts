import type { Random } from '../shared/random.ts';
import type { ClientParts, DeveloperParts, DocumentIndex, LooseParts } from './document-index.ts';
import {
  withFreshSecret,
  withFreshToken,
  withPresentSecret,
  withPresentToken,
} from './document-secrets.ts';
import type { DocumentTables } from './document.ts';
import type { ImportOutcome } from './import-outcome.ts';

/** Records by table, images apart. */
export type RecordsOfItems = Omit<DocumentTables, 'images'>;

/** Of these, what belongs to developers and clients. */
type RecordsOfOwners = Omit<RecordsOfItems, 'homeUsers' | 'structures'>;

/** The records that an import writes, with secrets for all placeholders. */
export function comingRecords(
  theirs: DocumentIndex,
  mine: DocumentIndex,
  outcome: ImportOutcome,
  random: Random,
): RecordsOfItems {
  const clients = [...outcome.clients.values()].map((parts) =>
    withSecrets(parts, mine.clients.get(parts.client.id), random),
  );
  const moved = [...outcome.movedClients.values()];
  const records = recordsOf([...outcome.developers.values()], clients);
  const loose = outcome.takesWorkspace ? theirs.loose : NOTHING_LOOSE;
  return {
    ...records,
    ...homesOf(loose),
    clients: [...records.clients, ...moved.map(({ client }) => client)],
    drafts: [...records.drafts, ...moved.flatMap(({ drafts }) => drafts), ...loose.drafts],
  };
}

/** The present records that end or are written anew. */
export function goingRecords(mine: DocumentIndex, outcome: ImportOutcome): RecordsOfItems {
  const developers = presentOf(mine.developers, [
    ...outcome.developers.keys(),
    ...outcome.removedDevelopers,
  ]);
  const clients = presentOf(mine.clients, [...outcome.clients.keys(), ...outcome.removedClients]);
  const moved = presentOf(mine.clients, [...outcome.movedClients.keys()]);
  const records = recordsOf(developers, clients);
  const loose = outcome.takesWorkspace ? mine.loose : NOTHING_LOOSE;
  return {
    ...records,
    ...homesOf(loose),
    clients: [...records.clients, ...moved.map(({ client }) => client)],
    drafts: [...records.drafts, ...moved.flatMap(({ drafts }) => drafts), ...loose.drafts],
  };
}

const NOTHING_LOOSE: LooseParts = { drafts: [], images: [], homeUsers: [], structures: [] };

function homesOf({
  homeUsers,
  structures,
}: LooseParts): Pick<LooseParts, 'homeUsers' | 'structures'> {
  return { homeUsers, structures };
}

function presentOf<Parts>(mine: ReadonlyMap<string, Parts>, ids: readonly string[]): Parts[] {
  return ids.flatMap((id) => mine.get(id) ?? []);
}

function recordsOf(
  developers: readonly DeveloperParts[],
  clients: readonly ClientParts[],
): RecordsOfOwners {
  return {
    developers: developers.map(({ developer }) => developer),
    verifications: developers.flatMap(({ verifications }) => verifications),
    mails: developers.flatMap(({ mails }) => mails),
    clients: clients.map(({ client }) => client),
    grants: clients.flatMap(({ grants }) => grants),
    messages: clients.flatMap(({ messages }) => messages),
    drafts: [
      ...developers.flatMap(({ drafts }) => drafts),
      ...clients.flatMap(({ drafts }) => drafts),
    ],
  };
}

function withSecrets(
  parts: ClientParts,
  present: ClientParts | undefined,
  random: Random,
): ClientParts {
  const grants = new Map(present?.grants.map((grant) => [grant.id, grant]));
  return {
    ...parts,
    client: withFreshSecret(withPresentSecret(parts.client, present?.client), random),
    grants: parts.grants.map((grant) =>
      withFreshToken(withPresentToken(grant, grants.get(grant.id)), random),
    ),
  };
}
