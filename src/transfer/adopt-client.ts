import { draftId, type Draft } from '../domain/draft.ts';
import type { ClientParts, DocumentIndex } from './document-index.ts';

/** Whose clients become whose, by the ids of developers. */
export type OwnerChanges = ReadonlyMap<string, string>;

/** A client, and its half-filled forms, in the hands of another developer. */
export function adoptClient(parts: ClientParts, changes: OwnerChanges): ClientParts {
  if (changes.size === 0) return parts;
  const { client, drafts } = parts;
  const ownerId = changes.get(client.ownerId);
  return {
    ...parts,
    client: ownerId === undefined ? client : { ...client, ownerId },
    drafts: drafts.map((draft) => adoptDraft(draft, changes)),
  };
}

function adoptDraft(draft: Draft, changes: OwnerChanges): Draft {
  const [developerId = '', ...form] = draft.id.split('/');
  const ownerId = changes.get(developerId);
  return ownerId === undefined ? draft : { ...draft, id: draftId(ownerId, form.join('/')) };
}

/**
 * Developers of a document who are not there, but of whose address there is one: unless somebody
 * chooses otherwise, he gets their clients.
 */
export function adoptersByAddress(theirs: DocumentIndex, mine: DocumentIndex): OwnerChanges {
  const changes = new Map<string, string>();
  for (const { developer } of theirs.developers.values()) {
    const adopter = mine.developerByAddress.get(developer.emailKey);
    if (adopter !== undefined && !mine.developers.has(developer.id)) {
      changes.set(developer.id, adopter.id);
    }
  }
  return changes;
}
