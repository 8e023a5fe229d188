import type { Workspace } from '../../src/storage/workspace.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { storedClient, testWorkspace, verifiedDeveloper, type TestWorkspace } from './workspace.ts';

/** Platforms on the web, one for each id. */
export function webPlatforms(...ids: string[]): Platform[] {
  return ids.map((id) => ({ id, kind: 'web', values: { webAddress: `https://${id}.example` } }));
}

/** A workspace with one client that is on the platforms `a`, `b` and `c`. */
export async function clientOnPlatforms(): Promise<{ workspace: TestWorkspace; clientId: string }> {
  const workspace = await testWorkspace();
  const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  await workspace.database.clients.update(id, { platforms: webPlatforms('a', 'b', 'c') });
  return { workspace, clientId: id };
}

/** The ids of a client's platforms, in their order. */
export async function platformIds({ database }: Workspace, clientId: string): Promise<string> {
  const client = await database.clients.get(clientId);
  return (client?.platforms ?? []).map(({ id }) => id).join('');
}

/** Puts a client into review. */
export async function lock({ database }: Workspace, clientId: string): Promise<void> {
  await database.clients
    .where('id')
    .equals(clientId)
    .modify((client) => {
      client.review.state = 'in-review';
    });
}
