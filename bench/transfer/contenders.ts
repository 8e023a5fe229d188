// What the app does, and what one would do otherwise, with the same records. Each answers how long
// it took, in ms; making room and opening a database before is not counted for either.
import { exportDB, importInto } from 'dexie-export-import';
import { exportDocument } from '../../src/actions/export/export-document.ts';
import { startImport } from '../../src/actions/import/start-import.ts';
import { openWorkspace } from '../../src/storage/open-workspace.ts';
import { removeWorkspace } from '../../src/storage/workspaces.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { generate } from './generate.ts';

const OTHER = 'bench-other';

/** What a run works on: one and the same for all contenders. */
interface Material {
  readonly developers: number;
  /** Our document, and what dexie-export-import writes, of the same records. */
  readonly document: Blob;
  readonly dump: Blob;
}
let material: Material | undefined;

async function emptyWorkspace(): Promise<Workspace> {
  const opened = await openWorkspace();
  if (!opened.ok) throw new Error(opened.error.problem.code);
  return opened.value;
}

async function forget(workspace: Workspace): Promise<void> {
  workspace.close();
  await removeWorkspace(workspace.id);
}

async function otherDatabase(): Promise<WorkspaceDatabase> {
  const database = new WorkspaceDatabase(OTHER);
  await database.delete();
  await database.open();
  return database;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function records(): ReturnType<typeof generate> {
  return generate(material?.developers ?? 0);
}

/** One transaction over both tables, as plainly as IndexedDB allows. */
async function putRaw(
  database: WorkspaceDatabase,
  { developers, clients }: ReturnType<typeof generate>,
): Promise<void> {
  const transaction = database.backendDB().transaction(['developers', 'clients'], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('aborted'));
    };
  });
  for (const one of developers) transaction.objectStore('developers').put(one);
  for (const one of clients) transaction.objectStore('clients').put(one);
  await done;
}

/** Makes the material: a database filled by hand, and both ways to write it down. */
async function prepare(developers: number): Promise<{ bytes: number; dumpBytes: number }> {
  material = { developers, document: new Blob(), dump: new Blob() };
  const workspace = await emptyWorkspace();
  const made = records();
  await putRaw(workspace.database, made);
  const [first] = made.developers;
  // Whoever opens the document sees the clients of this one.
  if (first) await workspace.database.meta.put({ key: 'currentDeveloperId', value: first.id });
  const document = await exportOnce(workspace);
  const dump = await exportDB(workspace.database);
  await forget(workspace);
  material = { developers, document, dump };
  return { bytes: document.size, dumpBytes: dump.size };
}

async function exportOnce(workspace: Workspace): Promise<Blob> {
  const result = await exportDocument(workspace, {
    selection: { scope: 'workspace' },
    secrets: true,
    pretty: false,
  });
  if (!result?.ok) throw new Error(result?.error[0]?.code);
  return result.value.content;
}

/** The put alone: the records are made before, and checked by nobody. */
async function rawPut(): Promise<number> {
  const database = await otherDatabase();
  const made = records();
  const time = await timed(() => putRaw(database, made));
  await database.delete();
  return time;
}

/** Text to committed: reading, checking, the plan, the snapshot of what was there, writing. */
async function ourImport(): Promise<number> {
  const workspace = await emptyWorkspace();
  const session = startImport(workspace, () => undefined);
  const time = await timed(async () => {
    const plan = await session.open(material?.document ?? '');
    if (!plan.ok) throw new Error(plan.error[0]?.code);
    const done = await session.apply({ kind: 'here' }, {});
    if (!done.ok) throw new Error(done.error[0]?.code);
  });
  session.close();
  const count = await workspace.database.clients.count();
  if (count !== (material?.developers ?? 0) * 10) throw new Error(`Only ${count} clients came.`);
  await forget(workspace);
  return time;
}

async function dexieImport(): Promise<number> {
  const database = await otherDatabase();
  const time = await timed(() =>
    importInto(database, material?.dump ?? new Blob(), {
      acceptNameDiff: true,
      overwriteValues: true,
    }),
  );
  await database.delete();
  return time;
}

/** Fills a database once for any number of exports. */
async function withFilled(
  work: (workspace: Workspace) => Promise<Record<string, number>>,
): Promise<Record<string, number>> {
  const workspace = await emptyWorkspace();
  await putRaw(workspace.database, records());
  try {
    return await work(workspace);
  } finally {
    await forget(workspace);
  }
}

/** One round of imports, in the given order; ms by contender. */
async function imports(order: readonly string[]): Promise<Record<string, number>> {
  const contenders: Record<string, () => Promise<number>> = {
    raw: rawPut,
    ours: ourImport,
    dexie: dexieImport,
  };
  const times: Record<string, number> = {};
  for (const name of order) times[name] = (await contenders[name]?.()) ?? NaN;
  return times;
}

/** One round of exports, in the given order; ms by contender. */
async function exports(order: readonly string[]): Promise<Record<string, number>> {
  return withFilled(async (workspace) => {
    const contenders: Record<string, () => Promise<unknown>> = {
      ours: () => exportOnce(workspace),
      dexie: () => exportDB(workspace.database),
    };
    const times: Record<string, number> = {};
    for (const name of order) times[name] = await timed(async () => contenders[name]?.());
    return times;
  });
}

/** Our document as text, for a run in the app itself. */
async function documentText(): Promise<string> {
  return material?.document.text() ?? '';
}

declare global {
  interface Window {
    /** What this page offers to the program that runs it. */
    bench?: {
      readonly prepare: typeof prepare;
      readonly imports: typeof imports;
      readonly exports: typeof exports;
      readonly documentText: typeof documentText;
    };
  }
}

window.bench = { prepare, imports, exports, documentText };
