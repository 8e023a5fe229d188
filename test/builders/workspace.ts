import { afterEach } from 'vitest';
import { createClient } from '../../src/actions/create-client.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import type { Client, ClientInput } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import type { Result } from '../../src/shared/result.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { clientInput } from './client-input.ts';
import { developerInput } from './developer-input.ts';

/** A workspace in memory, with a clock that stands still until it is moved. */
export interface TestWorkspace extends Workspace {
  /** Moves the clock forward, in ms. */
  readonly wait: (ms: number) => void;
}

const opened: WorkspaceDatabase[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

/** Opens a workspace of its own for a test. */
export async function testWorkspace(): Promise<TestWorkspace> {
  let now = 1_700_000_000_000;
  const id = secureRandom.uuid();
  const database = new WorkspaceDatabase(`birdhouse-workspace-${id}`);
  opened.push(database);
  await database.open();
  return {
    id,
    name: '',
    kind: 'own',
    database,
    clock: { now: () => now },
    random: secureRandom,
    askToPersist: () => undefined,
    close: () => {
      database.close();
    },
    wait: (ms) => {
      now += ms;
    },
  };
}

/** The value of a result that must be a success. */
export function must<Value>(result: Result<Value, readonly { readonly code: string }[]>): Value {
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join(', '));
  return result.value;
}

/** The codes of a result that must be a refusal. */
export function codes(result: Result<unknown, readonly { readonly code: string }[]>): string[] {
  if (result.ok) throw new Error('It was not refused.');
  return result.error.map(({ code }) => code);
}

/** A developer whose address is verified. */
export async function verifiedDeveloper(
  workspace: Workspace,
  email = 'ada@example.com',
): Promise<Developer> {
  const developer = must(await signUp(workspace, developerInput({ email })));
  await workspace.database.developers.update(developer.id, { verifiedAt: 1 });
  return { ...developer, verifiedAt: 1 };
}

/** A stored client of a developer. */
export async function storedClient(
  workspace: Workspace,
  ownerId: string,
  changes: Partial<ClientInput> = {},
): Promise<Client> {
  return must(await createClient(workspace, ownerId, clientInput(changes)));
}

/** Lets users authorize a client. */
export async function addUsers(
  workspace: Workspace,
  clientId: string,
  count: number,
): Promise<void> {
  await workspace.database.grants.bulkAdd(
    Array.from({ length: count }, (_, index) => ({
      id: `${clientId}-${String(index)}`,
      clientId,
      userId: `user-${String(index)}`,
      acceptedVersion: 1,
      permissions: [],
      token: null,
      createdAt: 1,
    })),
  );
}
