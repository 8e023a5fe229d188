import type { Client } from '../../src/domain/client.ts';
import type { Localization } from '../../src/domain/localization.ts';
import { localizedClient } from './localized-client.ts';
import { testWorkspace, type TestWorkspace } from './workspace.ts';

/** A workspace with one client: English and complete, with more locales as given. */
export async function withLocalizations(
  others: readonly Localization[],
  changes: Partial<Client> = {},
): Promise<{ workspace: TestWorkspace; id: string; read: () => Promise<Client> }> {
  const workspace = await testWorkspace();
  const stored = localizedClient(others, changes);
  await workspace.database.clients.add(stored);
  const read = async () => (await workspace.database.clients.get(stored.id))!;
  return { workspace, id: stored.id, read };
}

/** A review that keeps the client from being edited. */
export const IN_REVIEW: Pick<Client, 'review'> = {
  review: { state: 'in-review', form: null, dueAt: null, steps: [] },
};
