import { Dexie } from 'dexie';
import { vi } from 'vitest';
import {
  bringBackWorkspace,
  makeWorkspace,
  makeWorkspaceAs,
  type Fill,
} from '../../src/storage/make-workspace.ts';
import type { WorkspaceEntry } from '../../src/storage/registry.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { readUnfinished } from '../../src/storage/workspaces.ts';

const filled: Fill = async ({ meta }) => {
  await meta.put({ key: 'clockOffset', value: 5 });
};
const making = { now: 1, random: secureRandom };
const die = (): never => {
  throw new Error('killed');
};

/** Cuts the work off before it lists anything, and leaves what is on the disk then. */
async function killed(work: () => Promise<unknown>): Promise<string> {
  const tidied = vi.spyOn(Dexie, 'delete').mockRejectedValue(new Error('killed'));
  await work().catch(() => undefined);
  tidied.mockRestore();
  return (await readUnfinished()).at(-1) ?? '';
}

/** What is left of a workspace when the browser dies between filling and listing it: its id. */
export async function leftOver(): Promise<string> {
  return killed(() => makeWorkspaceAs({ name: 'Unseen', kind: 'own' }, making, filled, die));
}

/** The same of a deleted workspace that was being brought back. */
export async function leftOverOf(entry: WorkspaceEntry): Promise<string> {
  return killed(() => bringBackWorkspace(entry, filled, die));
}

/** A workspace that was finished, and is listed. */
export async function finished(): Promise<WorkspaceEntry> {
  return makeWorkspace({ name: 'Seen', kind: 'own' }, making, filled);
}
