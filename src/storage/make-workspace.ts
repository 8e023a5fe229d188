import { Dexie } from 'dexie';
import type { Problem } from '../domain/problem.ts';
import { freeWorkspaceName } from '../domain/workspace-name.ts';
import type { Random } from '../shared/random.ts';
import { ok, type Result } from '../shared/result.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from './registry.ts';
import { removeStart, takeSnapshot } from './snapshots.ts';
import { WorkspaceDatabase } from './workspace-database.ts';
import { listWorkspace, removeWorkspace, type NameChoice } from './workspaces.ts';

/** What a new workspace is called and is for. */
export type NewWorkspace = Pick<WorkspaceEntry, 'name'> & Required<Pick<WorkspaceEntry, 'kind'>>;

/** Fills the empty tables of a new workspace, within one transaction over all of them. */
export type Fill = (database: WorkspaceDatabase) => Promise<void>;

interface Making {
  /** In ms, real time. */
  readonly now: number;
  readonly random: Random;
}

/**
 * Makes a filled workspace beside the others. How it began is kept as a snapshot; it is listed when
 * all is done, with a number behind its name where another has that. When anything fails nothing is
 * left. Throws what `fill` and Dexie throw.
 */
export async function makeWorkspace(
  wanted: NewWorkspace,
  making: Making,
  fill: Fill,
): Promise<WorkspaceEntry> {
  const numbered: NameChoice = (others) =>
    ok(
      freeWorkspaceName(
        wanted.name,
        others.map(({ name }) => name),
      ),
    );
  const made = await makeWorkspaceAs(wanted, making, fill, numbered);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** The same, with a choice of name that may refuse; then nothing is left, either. */
export async function makeWorkspaceAs(
  { name, kind }: NewWorkspace,
  { now, random }: Making,
  fill: Fill,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  const id = random.uuid();
  const database = new WorkspaceDatabase(workspaceDatabaseName(id));
  const clear = async (): Promise<void> => {
    database.close();
    await Dexie.delete(database.name);
    await removeStart(id);
  };
  try {
    await database.transaction('rw', database.tables, () => fill(database));
    database.close();
    await takeSnapshot({ id, name, kind }, database.name, 'start', { now, random });
    const entry = { id, name, kind, createdAt: now, openedAt: now, hasStart: true };
    const listed = await listWorkspace(entry, chooseName);
    if (!listed.ok) await clear();
    return listed;
  } catch (exception) {
    await clear();
    throw exception;
  }
}

/** Lists a workspace that begins empty; its database is made when it is opened. */
export async function makeEmptyWorkspace(
  name: string,
  { now, random }: Making,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  const entry = { id: random.uuid(), name, kind: 'own', createdAt: now, openedAt: now } as const;
  return listWorkspace(entry, chooseName);
}

/**
 * Puts a deleted workspace back: its entry on the list, then what `fill` puts into its database.
 * When that fails it is gone again. Throws what `fill` and Dexie throw: ConstraintError when it is
 * there already.
 */
export async function bringBackWorkspace(
  entry: WorkspaceEntry,
  fill: Fill,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  // First on the list: two tabs may bring it back at once, and only one of them can do that.
  const listed = await listWorkspace(entry, chooseName);
  if (!listed.ok) return listed;
  const database = new WorkspaceDatabase(workspaceDatabaseName(entry.id));
  try {
    await database.transaction('rw', database.tables, () => fill(database));
    database.close();
    return listed;
  } catch (exception) {
    database.close();
    await removeWorkspace(entry.id);
    throw exception;
  }
}
