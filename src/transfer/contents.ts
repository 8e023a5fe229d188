import { imageIdsOf } from '../domain/client-images.ts';
import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import { draftId } from '../domain/draft.ts';
import type { DocumentContents, DocumentTables } from './document.ts';

/** Which part of a workspace leaves: its scope, and whose it is. */
export type Selection =
  | { readonly scope: 'workspace' }
  | { readonly scope: 'developer'; readonly developerId: string }
  | { readonly scope: 'clients'; readonly clientIds: readonly string[] };

/**
 * The part of a workspace that a document of this scope holds. A developer comes with everything of
 * theirs; clients come with their users, messages and images, and with owners that are reduced to
 * what an importing workspace has to know.
 */
export function selectContents(all: DocumentContents, selection: Selection): DocumentContents {
  if (selection.scope === 'workspace') return all;
  const { tables } = all;
  if (selection.scope === 'developer') {
    const { developerId } = selection;
    const isTheirs = (record: { developerId: string }): boolean =>
      record.developerId === developerId;
    return {
      workspace: null,
      tables: {
        ...belongings(tables, ({ ownerId }) => ownerId === developerId),
        developers: tables.developers.filter(({ id }) => id === developerId),
        verifications: tables.verifications.filter(isTheirs),
        mails: tables.mails.filter(isTheirs),
        drafts: tables.drafts.filter(({ id }) => id.startsWith(draftId(developerId, ''))),
        ...NO_HOMES,
      },
    };
  }
  const chosen = new Set(selection.clientIds);
  const some = belongings(tables, ({ id }) => chosen.has(id));
  const owners = new Set(some.clients.map(({ ownerId }) => ownerId));
  return {
    workspace: null,
    tables: {
      ...some,
      developers: tables.developers.filter(({ id }) => owners.has(id)).map(reducedOwner),
      verifications: [],
      mails: [],
      drafts: [],
      ...NO_HOMES,
    },
  };
}

/** The simulated homes are of nobody: they go with the workspace. */
const NO_HOMES: Pick<DocumentTables, 'homeUsers' | 'structures'> = {
  homeUsers: [],
  structures: [],
};

/** Clients with what goes with them wherever they go. */
function belongings(
  { clients, grants, messages, images }: DocumentTables,
  isChosen: (client: Client) => boolean,
): Pick<DocumentTables, 'clients' | 'grants' | 'messages' | 'images'> {
  const chosen = clients.filter(isChosen);
  const ids = new Set(chosen.map(({ id }) => id));
  const shown = new Set(chosen.flatMap(imageIdsOf));
  return {
    clients: chosen,
    grants: grants.filter(({ clientId }) => ids.has(clientId)),
    messages: messages.filter(({ clientId }) => ids.has(clientId)),
    images: images.filter(({ id }) => shown.has(id)),
  };
}

/** What of an owner goes along with a client: who they are, not how they can be reached. */
function reducedOwner(owner: Developer): Developer {
  const { id, email, emailKey, companyName, companyUrl, country, verifiedAt, createdAt } = owner;
  return {
    ...{ id, email, emailKey, companyName, companyUrl, country, verifiedAt, createdAt },
    firstName: '',
    lastName: '',
    phone: '',
    companySize: '',
    companyType: '',
    street: '',
    suite: '',
    city: '',
    state: '',
    postalCode: '',
    dismissed: [],
    revision: 0,
  };
}
