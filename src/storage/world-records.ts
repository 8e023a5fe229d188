import type { WorldWrites } from '../simulator/world.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/**
 * The records of a workspace as the simulator asks for them and changes them. Call it inside a
 * transaction over all their tables. `onLasting` hears of changes to what leaves with an export.
 */
export function worldRecords(database: WorkspaceDatabase, onLasting: () => void): WorldWrites {
  const { clients, developers, homeUsers, structures, grants, codes, consents } = database;
  const lasting = async (change: PromiseLike<unknown>): Promise<void> => {
    onLasting();
    await change;
  };
  return {
    client: (id) => clients.get(id),
    developer: (id) => developers.get(id),
    homeUser: (id) => homeUsers.get(id),
    homeUsers: async () => oldestFirst(await homeUsers.toArray()),
    structure: (id) => structures.get(id),
    structures: async () => oldestFirst(await structures.toArray()),
    structuresOf: async (ownerId) =>
      oldestFirst(await structures.where('ownerId').equals(ownerId).toArray()),
    grantOf: (clientId, userId) =>
      grants.where('[clientId+userId]').equals([clientId, userId]).first(),
    grantByToken: (token) => grants.where('token').equals(token).first(),
    grantCount: (clientId) => grants.where('clientId').equals(clientId).count(),
    code: (code) => codes.get(code),
    consent: (id) => consents.get(id),
    putStructure: (structure) => lasting(structures.put(structure)),
    putGrant: (grant) => lasting(grants.put(grant)),
    removeGrant: (id) => lasting(grants.delete(id)),
    putCode: async (code) => {
      await codes.put(code);
    },
    putConsent: async (consent) => {
      await consents.put(consent);
    },
    forgetCodes: async (before) => {
      await codes.where('issuedAt').below(before).delete();
    },
    forgetConsents: async (before) => {
      await consents.where('askedAt').below(before).delete();
    },
  };
}

function oldestFirst<Item extends { readonly createdAt: number }>(items: Item[]): Item[] {
  return items.sort((one, other) => one.createdAt - other.createdAt);
}
