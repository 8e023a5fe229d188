import { imageIdsOf } from '../domain/client-images.ts';
import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import type { Draft } from '../domain/draft.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { Mail } from '../domain/mail.ts';
import type { Message } from '../domain/message.ts';
import type { Structure } from '../domain/structure.ts';
import type { Verification } from '../domain/verification.ts';
import type { DocumentContents, ImageRecord } from './document.ts';
import { groupBy } from './group-by.ts';

/** A developer and what goes with it, its clients apart. */
export interface DeveloperParts {
  readonly developer: Developer;
  readonly verifications: readonly Verification[];
  readonly mails: readonly Mail[];
  /** Its half-filled forms that are of no client. */
  readonly drafts: readonly Draft[];
}

/** A client and what goes with it. */
export interface ClientParts {
  readonly client: Client;
  readonly grants: readonly Grant[];
  readonly messages: readonly Message[];
  /** The half-filled forms of this client. */
  readonly drafts: readonly Draft[];
  /** The ids of the images that it shows and that are at hand. */
  readonly images: readonly string[];
}

/** What is of no developer and of no client: it goes with the workspace. */
export interface LooseParts {
  readonly drafts: readonly Draft[];
  readonly images: readonly ImageRecord[];
  /** The simulated homes and the people in them. */
  readonly homeUsers: readonly HomeUser[];
  readonly structures: readonly Structure[];
}

/** Contents sorted by whose they are. */
export interface DocumentIndex {
  readonly developers: ReadonlyMap<string, DeveloperParts>;
  readonly clients: ReadonlyMap<string, ClientParts>;
  readonly loose: LooseParts;
  readonly images: ReadonlyMap<string, ImageRecord>;
  readonly developerByAddress: ReadonlyMap<string, Developer>;
  readonly clientByName: ReadonlyMap<string, Client>;
}

/** Contents do not change, and planning, checking and writing look into the same ones. */
const known = new WeakMap<DocumentContents, DocumentIndex>();

/** Sorts contents by whose they are. Records of nobody who is there are left out. */
export function indexContents(contents: DocumentContents): DocumentIndex {
  const index = known.get(contents) ?? indexTables(contents);
  known.set(contents, index);
  return index;
}

function indexTables({ tables }: DocumentContents): DocumentIndex {
  const { developers, clients, images, homeUsers, structures } = tables;
  const verifications = groupBy(tables.verifications, ({ developerId }) => developerId);
  const mails = groupBy(tables.mails, ({ developerId }) => developerId);
  const grants = groupBy(tables.grants, ({ clientId }) => clientId);
  const messages = groupBy(tables.messages, ({ clientId }) => clientId);
  const imageById = new Map(images.map((image) => [image.id, image]));
  const clientIds = new Set(clients.map(({ id }) => id));
  const developerIds = new Set(developers.map(({ id }) => id));
  const drafts = groupBy(tables.drafts, ({ id }) => ownerOfDraft(id, developerIds, clientIds));
  const shown = new Set(clients.flatMap(imageIdsOf));
  return {
    developers: new Map(
      developers.map((developer) => [
        developer.id,
        {
          developer,
          verifications: verifications.get(developer.id) ?? [],
          mails: mails.get(developer.id) ?? [],
          drafts: drafts.get(developerOwner(developer.id)) ?? [],
        },
      ]),
    ),
    clients: new Map(
      clients.map((client) => [
        client.id,
        {
          client,
          grants: grants.get(client.id) ?? [],
          messages: messages.get(client.id) ?? [],
          drafts: drafts.get(clientOwner(client.id)) ?? [],
          images: [...new Set(imageIdsOf(client))].filter((id) => imageById.has(id)),
        },
      ]),
    ),
    loose: {
      drafts: drafts.get(NOBODY) ?? [],
      images: images.filter(({ id }) => !shown.has(id)),
      homeUsers,
      structures,
    },
    images: imageById,
    developerByAddress: new Map(developers.map((one) => [one.emailKey, one])),
    clientByName: new Map(clients.map((one) => [one.nameKey, one])),
  };
}

const NOBODY = '';
const developerOwner = (id: string): string => `developer:${id}`;
const clientOwner = (id: string): string => `client:${id}`;

/** Whose a draft is: the client's that its form names, else the developer's, else nobody's. */
function ownerOfDraft(
  draftId: string,
  developers: ReadonlySet<string>,
  clients: ReadonlySet<string>,
): string {
  const [developerId = '', ...form] = draftId.split('/');
  const clientId = form.find((part) => clients.has(part));
  if (clientId !== undefined) return clientOwner(clientId);
  return developers.has(developerId) ? developerOwner(developerId) : NOBODY;
}
