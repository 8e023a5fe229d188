import { MAX_CLIENTS } from '../domain/client-limit.ts';
import type { Client } from '../domain/client.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { indexContents, type DocumentIndex } from './document-index.ts';
import type { DocumentContents } from './document.ts';
import { groupBy } from './group-by.ts';
import { clientsAfter, developersAfter, outcomeOf, type ImportOutcome } from './import-outcome.ts';
import type { ImportChoices, ImportPlan } from './import-plan.ts';
import { clientItemId, developerItemId } from './plan-items.ts';
import type { ReadDocument } from './read-document.ts';

/**
 * What speaks against these choices; nothing when empty. The field of each problem is the id of an
 * item. Gives import/limit [seed], import/name [seed], import/address and import/no-owner.
 */
export function checkChoices(
  read: ReadDocument,
  existing: DocumentContents,
  plan: ImportPlan,
  choices: ImportChoices,
): Problem[] {
  const theirs = indexContents(read.contents);
  const mine = indexContents(existing);
  const outcome = outcomeOf(theirs, mine, plan, choices);
  const clients = clientsAfter(mine, outcome);
  return [
    ...addressProblems(mine, outcome),
    ...nameProblems(clients, outcome),
    ...ownerProblems(theirs, mine, outcome, clients),
  ];
}

function addressProblems(mine: DocumentIndex, outcome: ImportOutcome): Problem[] {
  const byAddress = groupBy(
    [...developersAfter(mine, outcome).values()],
    ({ emailKey }) => emailKey,
  );
  return [...outcome.developers.values()]
    .filter(({ developer }) => (byAddress.get(developer.emailKey)?.length ?? 0) > 1)
    .map(({ developer: { id, email } }) =>
      problem('import/address', { email }, { field: developerItemId(id) }),
    );
}

function nameProblems(clients: ReadonlyMap<string, Client>, outcome: ImportOutcome): Problem[] {
  const byName = groupBy([...clients.values()], ({ nameKey }) => nameKey);
  return [...outcome.clients.values()]
    .filter(({ client }) => (byName.get(client.nameKey)?.length ?? 0) > 1)
    .map(({ client: { id, name } }) =>
      problem('import/name', { name }, { field: clientItemId(id) }),
    );
}

/** Each developer has at most ten clients, and each client has a developer. */
function ownerProblems(
  theirs: DocumentIndex,
  mine: DocumentIndex,
  outcome: ImportOutcome,
  clients: ReadonlyMap<string, Client>,
): Problem[] {
  const developers = developersAfter(mine, outcome);
  const byOwner = groupBy([...clients.values()], ({ ownerId }) => ownerId);
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { client } of [...outcome.clients.values(), ...outcome.movedClients.values()]) {
    const owner = developers.get(client.ownerId);
    if (owner === undefined) {
      const { id, name } = client;
      problems.push(problem('import/no-owner', { name }, { field: clientItemId(id) }));
      continue;
    }
    const count = byOwner.get(owner.id)?.length ?? 0;
    if (count <= MAX_CLIENTS || told.has(owner.id)) continue;
    told.add(owner.id);
    const values = { email: owner.email, count, limit: MAX_CLIENTS };
    problems.push(
      problem('import/limit', values, { field: itemOfOwner(theirs, client, owner.id) }),
    );
  }
  return problems;
}

/** The item of the developer whose clients are too many, as the document has him. */
function itemOfOwner(theirs: DocumentIndex, { id }: Client, ownerId: string): string {
  return developerItemId(theirs.clients.get(id)?.client.ownerId ?? ownerId);
}
