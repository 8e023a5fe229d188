import type { AuthorizationCode } from '../domain/authorization-code.ts';
import type { Client } from '../domain/client.ts';
import type { ConsentRequest } from '../domain/consent-request.ts';
import type { Developer } from '../domain/developer.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { Structure } from '../domain/structure.ts';
import { MemoryTable } from './memory-table.ts';
import type { WorldWrites } from './world.ts';

/** The records a world in memory begins with. */
export interface MemoryContents {
  readonly developers?: readonly Developer[];
  readonly clients?: readonly Client[];
  readonly homeUsers?: readonly HomeUser[];
  readonly structures?: readonly Structure[];
  readonly grants?: readonly Grant[];
  readonly codes?: readonly AuthorizationCode[];
  readonly consents?: readonly ConsentRequest[];
}

interface MemoryRecords {
  readonly records: WorldWrites;
  readonly begin: () => void;
  /** Takes back what happened since `begin`. */
  readonly undo: () => void;
  /** Adds records, or replaces those of the same key. */
  readonly put: (contents: MemoryContents) => void;
}

/** The records of a world in memory. */
export function memoryRecords(contents: MemoryContents): MemoryRecords {
  const developers = new MemoryTable<Developer>(byId, {});
  const clients = new MemoryTable<Client>(byId, {});
  const homeUsers = new MemoryTable<HomeUser>(byId, {});
  const structures = new MemoryTable<Structure, 'owner'>(byId, { owner: ({ ownerId }) => ownerId });
  const grants = new MemoryTable<Grant, 'client' | 'user' | 'token'>(byId, {
    client: ({ clientId }) => clientId,
    user: ({ clientId, userId }) => `${clientId} ${userId}`,
    token: ({ token }) => token,
  });
  const codes = new MemoryTable<AuthorizationCode>(({ code }) => code, {});
  const consents = new MemoryTable<ConsentRequest>(byId, {});
  const changing = [structures, grants, codes, consents];

  const put = (added: MemoryContents): void => {
    added.developers?.forEach((one) => developers.put(one));
    added.clients?.forEach((one) => clients.put(one));
    added.homeUsers?.forEach((one) => homeUsers.put(one));
    added.structures?.forEach((one) => structures.put(one));
    added.grants?.forEach((one) => grants.put(one));
    added.codes?.forEach((one) => codes.put(one));
    added.consents?.forEach((one) => consents.put(one));
  };
  put(contents);

  const records: WorldWrites = {
    client: (id) => later(clients.get(id)),
    developer: (id) => later(developers.get(id)),
    homeUser: (id) => later(homeUsers.get(id)),
    homeUsers: () => later(oldestFirst(homeUsers.all())),
    structure: (id) => later(structures.get(id)),
    structures: () => later(oldestFirst(structures.all())),
    structuresOf: (ownerId) => later(oldestFirst(structures.find('owner', ownerId))),
    grantOf: (clientId, userId) => later(grants.find('user', `${clientId} ${userId}`)[0]),
    grantByToken: (token) => later(grants.find('token', token)[0]),
    grantCount: (clientId) => later(grants.count('client', clientId)),
    code: (code) => later(codes.get(code)),
    consent: (id) => later(consents.get(id)),
    putStructure: (structure) => done(() => structures.put(structure)),
    putGrant: (grant) => done(() => grants.put(grant)),
    removeGrant: (id) => done(() => grants.remove(id)),
    putCode: (code) => done(() => codes.put(code)),
    putConsent: (consent) => done(() => consents.put(consent)),
    forgetCodes: (before) => done(() => codes.removeWhere(({ issuedAt }) => issuedAt < before)),
    forgetConsents: (before) => done(() => consents.removeWhere(({ askedAt }) => askedAt < before)),
  };
  return {
    records,
    begin: () => changing.forEach((table) => table.begin()),
    undo: () => changing.forEach((table) => table.undo()),
    put,
  };
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

function later<Value>(value: Value): Promise<Value> {
  return Promise.resolve(value);
}

function done(work: () => void): Promise<void> {
  work();
  return Promise.resolve();
}

function oldestFirst<Item extends { readonly createdAt: number }>(items: Item[]): Item[] {
  return items.sort((one, other) => one.createdAt - other.createdAt);
}
