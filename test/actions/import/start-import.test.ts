import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../../src/actions/import/import-session.ts';
import { startImport } from '../../../src/actions/import/start-import.ts';
import { newWorkspace } from '../../../src/actions/new-workspace.ts';
import { listSnapshots } from '../../../src/storage/snapshots.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { readWorkspaces } from '../../../src/storage/workspaces.ts';
import { databaseNames } from '../../builders/databases.ts';
import { breakOff, fillDisk } from '../../builders/full-disk.ts';
import { contentsIn, documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { openTab } from '../../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../../builders/workspace.ts';

const HERE = { kind: 'here' } as const;
const BESIDE = { kind: 'beside', name: 'Theirs', isShared: true } as const;

let full: Workspace;
let empty: Workspace;
let text: string;

beforeEach(async () => {
  full = await openTab();
  await fillWorkspace(full);
  text = await documentOf(full);
  empty = await openTab({ wanted: must(await newWorkspace('Empty', '')).id });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A session with a plan. */
async function opened(workspace: Workspace, source: Blob | string = text) {
  const progress: ImportProgress[] = [];
  const session = startImport(workspace, (one) => progress.push(one));
  return { ...session, plan: must(await session.open(source)), progress };
}

/** What there is in this browser, apart from the contents of workspaces. */
async function surroundings() {
  return [
    (await readWorkspaces()).map(({ id, name }) => `${id} ${name}`).sort(),
    (await listSnapshots()).map(({ id }) => id).sort(),
    (await databaseNames()).filter((name) => !name.includes('snapshots')),
  ];
}

describe('an import', () => {
  it.each([
    ['a text', () => text],
    ['a file with a byte order mark', () => new Blob([`\ufeff${text}`])],
  ])('of %s into an empty workspace gives the very same document', async (_what, sourceOf) => {
    const { plan, check, apply, progress } = await opened(empty, sourceOf());
    expect(plan.items.map(({ kind, state, choices }) => [kind, state, choices[0]])).toEqual([
      ['workspace', 'different', 'replace'],
      ['developer', 'new', 'add'],
      ['client', 'new', 'add'],
    ]);
    expect(await check({})).toEqual([]);
    const imported = must(await apply(HERE, {}));
    expect(imported).toMatchObject({ workspaceId: empty.id, added: 2, replaced: 1, kept: 0 });
    const again = await openTab({ wanted: empty.id });
    expect(await documentOf(again)).toBe(text);
    const image = await again.database.images.toCollection().first();
    expect(image?.content.size).toBe(image?.size);
    const stages = [...new Set(progress.map(({ stage }) => stage))];
    expect(stages).toEqual(['reading', 'checking', 'comparing', 'snapshot', 'writing']);
    expect(progress.at(-1)).toMatchObject({ stage: 'writing', done: 14, total: 14 });
  });

  it('can be undone, name and all, while nothing has changed since', async () => {
    const before = await contentsIn(empty);
    const { apply } = await opened(empty);
    const imported = must(await apply(HERE, {}));
    must(await imported.undo!());
    const again = await openTab({ wanted: empty.id });
    expect(await contentsIn(again)).toEqual(before);
    expect(again.name).toBe('Empty');
    expect(codes(await imported.undo!())).toEqual(['undo/expired']);
  });

  it('cannot be undone once anything has changed, or its snapshot is gone', async () => {
    const { apply } = await opened(empty);
    const imported = must(await apply(HERE, {}));
    await verifiedDeveloper(empty, 'bob@example.com');
    expect(codes(await imported.undo!())).toEqual(['undo/expired']);
    expect(await empty.database.developers.count()).toBe(2);
  });

  it('keeps what is there before it in a snapshot', async () => {
    const { apply } = await opened(full, await documentOf(full));
    must(await apply(HERE, {}));
    expect(await listSnapshots()).toMatchObject([
      { workspaceId: full.id, reason: 'import', clients: 1 },
    ]);
  });

  it('goes beside, as a workspace of its own with a beginning', async () => {
    const before = await contentsIn(full);
    const { apply } = await opened(full);
    const imported = must(await apply(BESIDE, {}));
    expect(imported).toMatchObject({ added: 3, replaced: 0, kept: 0, undo: null });
    const beside = await openTab({ wanted: imported.workspaceId });
    expect(beside).toMatchObject({ name: 'Theirs', kind: 'shared' });
    const theirs = await contentsIn(beside);
    expect(theirs.tables).toEqual(before.tables);
    expect(theirs.workspace).toEqual({ ...before.workspace, name: 'Theirs' });
    expect(await readChangeCount(beside)).toBe(0);
    expect(await listSnapshots()).toMatchObject([{ workspaceId: beside.id, reason: 'start' }]);
    expect(await contentsIn(full)).toEqual(before);
  });

  it('tells where an item differs', async () => {
    const [client] = await full.database.clients.toArray();
    await full.database.clients.update(client!.id, { users: 'Nobody' });
    const { differences } = await opened(full);
    expect(await differences(`client:${client!.id}`)).toEqual([
      { path: 'client.users', mine: '"Nobody"', theirs: JSON.stringify(client!.users) },
    ]);
  });
});

describe('nothing is written', () => {
  /** What must be as it was, whatever is refused. */
  const everything = async () => [
    await contentsIn(empty),
    await readChangeCount(empty),
    await surroundings(),
  ];

  it('before it is confirmed', async () => {
    const before = await everything();
    const { check, differences, close } = await opened(empty);
    await check({});
    await differences('workspace');
    close();
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['is none', '{', 'document/not-json'],
    ['is not in UTF-8', new Blob([new Uint8Array([0xff])]), 'document/not-utf8'],
    ['is too large', { size: 100_000_001 } as Blob, 'document/too-large'],
  ])('of a document that %s', async (_what, source, code) => {
    const before = await everything();
    const session = startImport(empty, () => undefined);
    expect(codes(await session.open(source))).toEqual([code]);
    expect(await everything()).toEqual(before);
  });

  it('against the rules', async () => {
    const before = await everything();
    const { apply, plan } = await opened(empty);
    const developer = plan.items.find(({ kind }) => kind === 'developer')!;
    const refused = await apply(HERE, { [developer.id]: 'keep' });
    expect(codes(refused)).toEqual(['import/no-owner']);
    expect(await everything()).toEqual(before);
  });

  it('when the workspace has changed since', async () => {
    const { apply } = await opened(empty);
    await verifiedDeveloper(empty, 'bob@example.com');
    const before = await everything();
    expect(codes(await apply(HERE, {}))).toEqual(['import/target-changed']);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['into the workspace', HERE],
    ['beside it', BESIDE],
  ])('%s when there is no room', async (_where, target) => {
    const before = await everything();
    const { apply } = await opened(empty);
    fillDisk((table) => table === 'messages');
    expect(codes(await apply(target, {}))).toEqual(['storage/full']);
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['into the workspace', HERE],
    ['beside it', BESIDE],
  ])('%s when the browser gives up in the middle', async (_where, target) => {
    const before = await everything();
    const { apply } = await opened(empty);
    // What a real browser does by itself when the disk is full: the next put finds nothing at work.
    breakOff('messages', 'QuotaExceededError');
    expect(codes(await apply(target, {}))).toEqual(['storage/full']);
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['the workspace', HERE, 'snapshot'],
    ['the workspace, in the middle', HERE, 'writing'],
    ['a new one, in the middle', BESIDE, 'writing'],
  ])('into %s when it is cancelled', async (_where, target, stage) => {
    const before = await everything();
    const session = startImport(empty, (progress) => {
      if (progress.stage === stage) session.close();
    });
    must(await session.open(text));
    expect(codes(await session.apply(target, {}))).toEqual(['import/cancelled']);
    expect(await everything()).toEqual(before);
  });

  it('by a session that is closed', async () => {
    const session = startImport(empty, () => undefined);
    const opening = session.open(text);
    session.close();
    expect(codes(await opening)).toEqual(['import/cancelled']);
    expect(codes(await session.open(text))).toEqual(['import/cancelled']);
    expect(codes(await session.apply(HERE, {}))).toEqual(['import/cancelled']);
    expect(await session.check({})).toEqual([]);
    expect(await session.differences('workspace')).toEqual([]);
  });
});

describe('two sessions at once', () => {
  it('write once: the other one has to look again', async () => {
    const other = await openTab({ wanted: empty.id });
    const sessions = [await opened(empty), await opened(other)];
    const results = await Promise.all(sessions.map(({ apply }) => apply(HERE, {})));
    const refused = results.flatMap((result) => (result.ok ? [] : codes(result)));
    expect(refused).toEqual(['import/target-changed']);
    expect(await readChangeCount(empty)).toBe(1);
    expect(await empty.database.clients.count()).toBe(1);
  });

  it('and a form that is saved meanwhile: either is refused, never mixed', async () => {
    const owner = await verifiedDeveloper(empty, 'bob@example.com');
    const { apply } = await opened(empty);
    const [imported] = await Promise.all([apply(HERE, {}), storedClient(empty, owner.id, { name: 'Mine' })]); // prettier-ignore
    const names = (await empty.database.clients.toArray()).map(({ name }) => name).sort();
    expect(names).toEqual(imported.ok ? ['Birdbath Thermo', 'Mine'] : ['Mine']);
  });
});
