import { createClient } from '../../src/actions/create-client.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import { verifyByCode } from '../../src/actions/verify-address.ts';
import type { Client, ClientInput } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import type { Grant } from '../../src/domain/grant.ts';
import type { Verification } from '../../src/domain/verification.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { clientInput } from './client-input.ts';
import { developerInput } from './developer-input.ts';
import { valueOf } from './outcome.ts';

/** Signs a developer up, who stays unverified. */
export async function newDeveloper(
  workspace: Workspace,
  email = 'ada@example.com',
): Promise<Developer> {
  return valueOf(await signUp(workspace, developerInput({ email })));
}

/** Signs a developer up and verifies the address. */
export async function verifiedDeveloper(
  workspace: Workspace,
  email = 'ada@example.com',
): Promise<Developer> {
  const { id } = await newDeveloper(workspace, email);
  const { code } = await pendingVerification(workspace, id);
  return valueOf(await verifyByCode(workspace, id, code));
}

/** The verification that still counts. */
export async function pendingVerification(
  { database }: Workspace,
  developerId: string,
): Promise<Verification> {
  const all = await database.verifications.where('developerId').equals(developerId).toArray();
  const found = all.find(({ state }) => state === 'pending');
  if (found === undefined) throw new Error('no pending verification');
  return found;
}

/** Creates a client through the action. */
export async function storedClient(
  workspace: Workspace,
  ownerId: string,
  changes: Partial<ClientInput> = {},
): Promise<Client> {
  return valueOf(await createClient(workspace, ownerId, clientInput(changes)));
}

/** Lets `count` users authorize a client. */
export async function addGrants(
  { database }: Workspace,
  clientId: string,
  count: number,
): Promise<void> {
  const grants = Array.from({ length: count }, (_, index): Grant => ({
    id: `${clientId}-${String(index)}`,
    clientId,
    userId: `user-${String(index)}`,
    acceptedVersion: 1,
    permissions: [],
    token: null,
    createdAt: 0,
  }));
  await database.grants.bulkAdd(grants);
}

/** Every record of every table, to compare before and after. */
export async function everything({ database }: Workspace): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const records = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, index) => [name, records[index] ?? []]));
}
