import { makeWorkspace } from '../../src/storage/make-workspace.ts';
import { readContents, type StoredContents } from '../../src/storage/contents.ts';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from '../../src/storage/registry.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import { demo } from './demo.ts';

/** A demo workspace that lies beside the open one, with how it began. */
export async function demoWorkspace(name = 'Demo'): Promise<WorkspaceEntry> {
  const { currentDeveloperId, ...tables } = demo();
  return makeWorkspace(
    { name, kind: 'demo' },
    { now: 1, random: secureRandom },
    async (database) => {
      for (const [table, records] of Object.entries(tables)) {
        await database.table(table).bulkAdd([...records]);
      }
      await database.meta.put({ key: 'currentDeveloperId', value: currentDeveloperId });
    },
  );
}

/** What an export of a workspace would hold, but for how many changes it has seen. */
export async function contentsOf(id: string): Promise<Omit<StoredContents, 'changeCount'>> {
  const database = new WorkspaceDatabase(workspaceDatabaseName(id));
  const { changeCount: _count, ...contents } = await readContents(database, '');
  database.close();
  return contents;
}

/** Every record of a workspace, as it lies there. */
export async function rawOf(id: string): Promise<unknown> {
  return (await readRawTables(workspaceDatabaseName(id))).tables;
}
