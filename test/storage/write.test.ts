import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '../../src/domain/problem.ts';
import { err, ok } from '../../src/shared/result.ts';
import { readChangeCount, write } from '../../src/storage/write.ts';
import { client } from '../builders/client.ts';
import { codes } from '../builders/workspace.ts';
import { openTab } from '../builders/tab.ts';

const draft = { id: 'd', values: {}, updatedAt: 0 };
const done = () => Promise.resolve(ok(null));

describe('write', () => {
  it('answers with the value and counts the change', async () => {
    const workspace = await openTab();
    const { drafts } = workspace.database;
    expect(await write(workspace, [drafts], async () => ok(await drafts.put(draft)))).toEqual(
      ok('d'),
    );
    await write(workspace, [drafts], done);
    expect(await readChangeCount(workspace)).toBe(2);
  });

  it('does not count what no undo should trip over', async () => {
    const workspace = await openTab();
    await write(workspace, [], done, { counts: false });
    expect(await readChangeCount(workspace)).toBe(0);
  });

  it('counts every change of tabs that write at once', async () => {
    const tabs = [await openTab(), await openTab()] as const;
    await Promise.all(Array.from({ length: 40 }, (_, at) => write(tabs[at % 2 ? 0 : 1], [], done)));
    expect(await readChangeCount(tabs[0])).toBe(40);
  });

  it('undoes what was written before a refusal', async () => {
    const workspace = await openTab();
    const { drafts } = workspace.database;
    const refused = err([problem('undo/expired', {})]);
    const result = await write(workspace, [drafts], async () => {
      await drafts.put(draft);
      return refused;
    });
    expect(result).toEqual(refused);
    expect(await drafts.count()).toBe(0);
    expect(await readChangeCount(workspace)).toBe(0);
  });

  it('undoes what was written before a bug, and throws it', async () => {
    const workspace = await openTab();
    const { drafts } = workspace.database;
    const work = async () => {
      await drafts.put(draft);
      throw new TypeError('bug');
    };
    await expect(write(workspace, [drafts], work)).rejects.toThrow(new TypeError('bug'));
    expect(await drafts.count()).toBe(0);
  });

  it.each([
    ['storage/full', new DOMException('no room', 'QuotaExceededError')],
    ['storage/closed', new Dexie.DatabaseClosedError()],
  ])('refuses with %s', async (code, exception) => {
    const workspace = await openTab();
    const work = () => Promise.reject(exception);
    expect(codes(await write(workspace, [], work))).toEqual([code]);
  });

  it('refuses with storage/closed when the workspace was closed', async () => {
    const workspace = await openTab();
    workspace.close();
    expect(codes(await write(workspace, [], done))).toEqual(['storage/closed']);
  });

  it('says what is taken when a unique index refuses; without words for it that is a bug', async () => {
    const workspace = await openTab();
    const { clients } = workspace.database;
    await clients.add(client({ id: 'a' }));
    const work = async () => ok(await clients.add(client({ id: 'b' })));
    const taken = problem('client-name/taken', { name: 'Bath' });
    expect(await write(workspace, [clients], work, { taken })).toEqual(err([taken]));
    await expect(write(workspace, [clients], work)).rejects.toThrow(Dexie.ConstraintError);
  });
});

describe('asking for durable storage', () => {
  it('happens at the first save, once, and not at a refusal', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    const workspace = await openTab({ persist });
    await write(workspace, [], () => Promise.resolve(err([problem('undo/expired', {})])));
    expect(persist).not.toHaveBeenCalled();
    await write(workspace, [], done);
    await write(workspace, [], done);
    expect(persist).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Promise<boolean>]>([
    ['refuses', () => Promise.reject(new TypeError('not secure'))],
    [
      'cannot be asked',
      () => {
        throw new TypeError('navigator.storage is undefined');
      },
    ],
  ])('never fails the save when the browser %s', async (_what, persist) => {
    const workspace = await openTab({ persist });
    expect(await write(workspace, [], done)).toEqual(ok(null));
  });
});
