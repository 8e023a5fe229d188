import type { Problem } from '../domain/problem.ts';
import { freeWorkspaceName } from '../domain/workspace-name.ts';
import type { Random } from '../shared/random.ts';
import { ok, type Result } from '../shared/result.ts';
import { whileMaking } from './making-lock.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from './registry.ts';
import { takeSnapshot } from './snapshots.ts';
import { listMade, noteMaking, removeUnfinished } from './unfinished-workspaces.ts';
import { WorkspaceDatabase } from './workspace-database.ts';
import { listWorkspace, type NameChoice } from './workspaces.ts';

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
  const entry = { id, name, kind, createdAt: now, openedAt: now, hasStart: true };
  return makeListed(entry, now, chooseName, async (database) => {
    await database.transaction('rw', database.tables, () => fill(database));
    database.close();
    await takeSnapshot({ id, name, kind }, database.name, 'start', { now, random });
  });
}

/**
 * Notes that a workspace is being made, does `work` on its database, and lists it. A browser that
 * dies on the way leaves the note, by which a later start removes the rest (sweep-unfinished.ts).
 */
async function makeListed(
  entry: WorkspaceEntry,
  now: number,
  chooseName: NameChoice,
  work: Fill,
): Promise<Result<WorkspaceEntry, Problem>> {
  return whileMaking(entry.id, async () => {
    await noteMaking(entry.id, now);
    const database = new WorkspaceDatabase(workspaceDatabaseName(entry.id));
    try {
      await work(database);
      const listed = await listMade(entry, chooseName);
      if (!listed.ok) await removeUnfinished(entry.id);
      return listed;
    } catch (exception) {
      database.close();
      await removeUnfinished(entry.id);
      throw exception;
    }
  });
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
 * Puts a deleted workspace back, with what `fill` puts into its database; when that fails, or its
 * name is refused, it is gone again. Throws what `fill` and Dexie throw: ConstraintError when it is
 * there already, or another tab is bringing it back.
 */
export async function bringBackWorkspace(
  entry: WorkspaceEntry,
  fill: Fill,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  return makeListed(entry, entry.createdAt, chooseName, async (database) => {
    await database.transaction('rw', database.tables, () => fill(database));
    database.close();
  });
}
