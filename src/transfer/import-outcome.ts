import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import { foldName } from '../domain/folded-name.ts';
import { adoptClient, type OwnerChanges } from './adopt-client.ts';
import type { ClientParts, DeveloperParts, DocumentIndex } from './document-index.ts';
import type { ImportChoice, ImportChoices, ImportPlan, PlanItem } from './import-plan.ts';

/** What there would be after an import with some choices, before any rule is looked at. */
export interface ImportOutcome {
  /** Of the document: they are added, or take the place of the present one of their id. */
  readonly developers: ReadonlyMap<string, DeveloperParts>;
  /** Of the document, with the owner and the name that they get here. */
  readonly clients: ReadonlyMap<string, ClientParts>;
  /** Present ones that go because they are in the way. */
  readonly removedDevelopers: ReadonlySet<string>;
  readonly removedClients: ReadonlySet<string>;
  /** Present clients that stay, but get another owner. */
  readonly movedClients: ReadonlyMap<string, ClientParts>;
  /** Whose clients become whose. */
  readonly owners: OwnerChanges;
  /** Whether the workspace's own facts are taken from the document. */
  readonly takesWorkspace: boolean;
}

/** What is chosen for an item: what was suggested, unless another choice of it was made. */
export function choiceOf({ id, choices }: PlanItem, made: ImportChoices): ImportChoice {
  const chosen = made[id];
  if (chosen !== undefined && choices.includes(chosen)) return chosen;
  return choices[0] ?? 'keep';
}

/** Works out what the choices come to. */
export function outcomeOf(
  theirs: DocumentIndex,
  mine: DocumentIndex,
  { items }: ImportPlan,
  made: ImportChoices,
): ImportOutcome {
  const ofKind = (kind: PlanItem['kind']): PlanItem[] => items.filter((item) => item.kind === kind);
  const isTaken = (item: PlanItem): boolean => choiceOf(item, made) !== 'keep';
  const developers = takenParts(ofKind('developer').filter(isTaken), theirs.developers);
  const removedDevelopers = inTheWay(ofKind('developer'), made, mine.developers);
  const owners = new Map<string, string>();
  for (const item of ofKind('developer')) {
    if (item.clash === null) continue;
    if (removedDevelopers.has(item.clash.id)) owners.set(item.clash.id, item.recordId);
    const isLeftOut = !isTaken(item) && !mine.developers.has(item.recordId);
    if (isLeftOut) owners.set(item.recordId, item.clash.id);
  }
  const clients = new Map<string, ClientParts>();
  for (const item of ofKind('client').filter(isTaken)) {
    const parts = theirs.clients.get(item.recordId);
    if (parts === undefined) continue;
    const name = choiceOf(item, made) === 'rename' ? item.freeName : undefined;
    clients.set(item.recordId, adoptClient(renamed(parts, name), owners));
  }
  const removedClients = inTheWay(ofKind('client'), made, mine.clients);
  const movedClients = new Map<string, ClientParts>();
  for (const [id, parts] of removedDevelopers.size === 0 ? [] : mine.clients) {
    const stays = !clients.has(id) && !removedClients.has(id);
    if (stays && removedDevelopers.has(parts.client.ownerId)) {
      movedClients.set(id, adoptClient(parts, owners));
    }
  }
  const takesWorkspace = ofKind('workspace').some(isTaken);
  return {
    developers,
    clients,
    removedDevelopers,
    removedClients,
    movedClients,
    owners,
    takesWorkspace,
  };
}

function takenParts<Parts>(
  items: readonly PlanItem[],
  theirs: ReadonlyMap<string, Parts>,
): Map<string, Parts> {
  const taken = new Map<string, Parts>();
  for (const { recordId } of items) {
    const parts = theirs.get(recordId);
    if (parts !== undefined) taken.set(recordId, parts);
  }
  return taken;
}

/**
 * Present things that must go for those that replace them. What the document replaces itself does
 * not go, and neither does what somebody chose to keep: that is refused later.
 */
function inTheWay(
  items: readonly PlanItem[],
  made: ImportChoices,
  mine: ReadonlyMap<string, unknown>,
): Set<string> {
  const ofDocument = new Set(items.map(({ recordId }) => recordId));
  const going = items.flatMap((item) => {
    const isReplaced = item.clash !== null && choiceOf(item, made) === 'replace';
    return isReplaced ? [item.clash.id] : [];
  });
  return new Set(going.filter((id) => mine.has(id) && !ofDocument.has(id)));
}

function renamed(parts: ClientParts, name: string | undefined): ClientParts {
  if (name === undefined) return parts;
  return { ...parts, client: { ...parts.client, name, nameKey: foldName(name) } };
}

/** All developers that there would be, by id. */
export function developersAfter(
  mine: DocumentIndex,
  outcome: ImportOutcome,
): Map<string, Developer> {
  const after = new Map<string, Developer>();
  for (const [id, { developer }] of mine.developers) {
    if (!outcome.removedDevelopers.has(id)) after.set(id, developer);
  }
  for (const [id, { developer }] of outcome.developers) after.set(id, developer);
  return after;
}

/** All clients that there would be, by id. */
export function clientsAfter(mine: DocumentIndex, outcome: ImportOutcome): Map<string, Client> {
  const after = new Map<string, Client>();
  for (const [id, { client }] of mine.clients) {
    if (!outcome.removedClients.has(id)) after.set(id, client);
  }
  for (const [id, { client }] of outcome.movedClients) after.set(id, client);
  for (const [id, { client }] of outcome.clients) after.set(id, client);
  return after;
}
