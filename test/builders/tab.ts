import { afterEach } from 'vitest';
import { openWorkspace, type OpenOptions } from '../../src/storage/open-workspace.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { deleteDatabases } from './databases.ts';

const opened: Workspace[] = [];

/** Opens the workspace as a tab does; a second call is a second tab of it. */
export async function openTab(options: OpenOptions = {}): Promise<Workspace> {
  const result = await openWorkspace(options);
  if (!result.ok) throw new Error(result.error.problem.code);
  opened.push(result.value);
  return result.value;
}

afterEach(async () => {
  for (const workspace of opened.splice(0)) workspace.close();
  await deleteDatabases();
});
