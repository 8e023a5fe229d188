import { foldName } from '../domain/folded-name.ts';
import { adoptClient, type OwnerChanges } from './adopt-client.ts';
import type { ClientParts, DeveloperParts, DocumentIndex, LooseParts } from './document-index.ts';
import type { WorkspaceFacts } from './document.ts';
import { freeName } from './free-name.ts';
import type { ImportChoice, ItemState, PlanItem } from './import-plan.ts';
import { ageOfClient, ageOfDeveloper, isNewer } from './item-age.ts';
import { isSameClient, isSameDeveloper, isSameOwner, isSameWorkspace } from './item-sameness.ts';

const NOTHING = { clients: 0, grants: 0, messages: 0, mails: 0, images: 0, structures: 0 } as const;

interface WorkspaceParts {
  readonly facts: WorkspaceFacts;
  readonly loose: LooseParts;
}

/** The workspace itself: replaced without asking only where there is nothing yet. */
export function workspaceItem(
  theirs: WorkspaceParts,
  mine: WorkspaceParts | null,
  isEmpty: boolean,
): PlanItem {
  const isSame = mine !== null && isSameWorkspace(mine, theirs);
  const state = mine === null ? 'new' : isSame ? 'same' : 'different';
  return {
    id: 'workspace',
    kind: 'workspace',
    recordId: '',
    label: theirs.facts.name,
    state,
    clash: null,
    choices: choicesFor(state, isEmpty),
    owner: '',
    belongings: {
      ...NOTHING,
      images: theirs.loose.images.length,
      structures: theirs.loose.structures.length,
    },
  };
}

/**
 * A developer. Reduced to an owner, as documents of some clients hold it, it never replaces one
 * that is there.
 */
export function developerItem(
  theirs: DeveloperParts,
  mine: DocumentIndex,
  { clients, isReduced }: { readonly clients: number; readonly isReduced: boolean },
): PlanItem {
  const { developer } = theirs;
  const present = mine.developers.get(developer.id);
  const holder = mine.developerByAddress.get(developer.emailKey);
  const inTheWay = holder === undefined || holder.id === developer.id ? null : holder;
  const isSame =
    present !== undefined &&
    (isReduced ? isSameOwner(present.developer, developer) : isSameDeveloper(present, theirs));
  const state = stateOf(inTheWay !== null, present !== undefined, isSame);
  const suggestsTheirs =
    present !== undefined && isNewer(ageOfDeveloper(present), ageOfDeveloper(theirs));
  return {
    id: developerItemId(developer.id),
    kind: 'developer',
    recordId: developer.id,
    label: developer.email,
    state,
    clash: inTheWay === null ? null : { by: 'address', id: inTheWay.id, label: inTheWay.email },
    choices:
      isReduced && state !== 'new'
        ? ['keep']
        : state === 'clash'
          ? ['keep', 'replace']
          : choicesFor(state, suggestsTheirs),
    owner: '',
    belongings: { ...NOTHING, clients, mails: theirs.mails.length },
  };
}

/** What a client is planned against. */
export interface ClientSurroundings {
  readonly mine: DocumentIndex;
  readonly theirs: DocumentIndex;
  readonly adopters: OwnerChanges;
  /** The folded names that a renamed client may not have; grows with each that is given. */
  readonly taken: Set<string>;
}

/** A client. */
export function clientItem(theirs: ClientParts, around: ClientSurroundings): PlanItem {
  const { client } = theirs;
  const { mine, adopters } = around;
  const present = mine.clients.get(client.id);
  const holder = mine.clientByName.get(client.nameKey);
  const inTheWay = holder === undefined || holder.id === client.id ? null : holder;
  const isSame = present !== undefined && isSameClient(present, adoptClient(theirs, adopters));
  const state = stateOf(inTheWay !== null, present !== undefined, isSame);
  const isTheirsNewer = isNewerClient(client.id, around);
  const item: PlanItem = {
    id: clientItemId(client.id),
    kind: 'client',
    recordId: client.id,
    label: client.name,
    state,
    clash: inTheWay === null ? null : { by: 'name', id: inTheWay.id, label: inTheWay.name },
    choices:
      inTheWay === null
        ? choicesFor(state, isTheirsNewer)
        : choicesInClash(present === undefined || isTheirsNewer, inTheWay.id, around),
    owner: around.theirs.developers.get(client.ownerId)?.developer.email ?? '',
    belongings: {
      ...NOTHING,
      grants: theirs.grants.length,
      messages: theirs.messages.length,
      images: theirs.images.length,
    },
  };
  if (inTheWay === null) return item;
  const rename = freeName(client.name, around.taken);
  around.taken.add(foldName(rename));
  return { ...item, freeName: rename };
}

/** The id of a developer's item. */
export function developerItemId(developerId: string): string {
  return `developer:${developerId}`;
}

/** The id of a client's item. */
export function clientItemId(clientId: string): string {
  return `client:${clientId}`;
}

function stateOf(isInTheWay: boolean, isThere: boolean, isSame: boolean): ItemState {
  if (isInTheWay) return 'clash';
  if (!isThere) return 'new';
  return isSame ? 'same' : 'different';
}

function choicesFor(state: ItemState, suggestsTheirs: boolean): readonly ImportChoice[] {
  if (state === 'new') return ['add', 'keep'];
  if (state === 'same') return ['keep'];
  return suggestsTheirs ? ['replace', 'keep'] : ['keep', 'replace'];
}

/**
 * Another name loses nothing on either side, unless it would overwrite a newer form of mine. No
 * name is needed where the one in the way gets another one from the same document.
 */
function choicesInClash(
  mayOverwrite: boolean,
  inTheWay: string,
  around: ClientSurroundings,
): readonly ImportChoice[] {
  if (!mayOverwrite) return ['keep', 'rename', 'replace'];
  return isNewerClient(inTheWay, around)
    ? ['replace', 'rename', 'keep']
    : ['rename', 'keep', 'replace'];
}

/** Whether both sides have a client, and theirs is the newer form of it. */
function isNewerClient(id: string, { mine, theirs }: ClientSurroundings): boolean {
  const [present, coming] = [mine.clients.get(id), theirs.clients.get(id)];
  if (present === undefined || coming === undefined) return false;
  return isNewer(ageOfClient(present), ageOfClient(coming));
}
