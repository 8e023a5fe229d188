// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { eraseEverything } from '../../src/actions/erase-everything.ts';
import { databaseNames } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, verifiedDeveloper } from '../builders/workspace.ts';

it('erases all workspaces, also from under this tab and others', async () => {
  const [onTakenAway, otherTold] = [vi.fn(), vi.fn()];
  const workspace = await openTab({ onTakenAway });
  await openTab({ onTakenAway: otherTold });
  await verifiedDeveloper(workspace);
  must(await eraseEverything(workspace));
  expect(await databaseNames()).toEqual([]);
  expect(otherTold).toHaveBeenCalledOnce();
  expect(onTakenAway).not.toHaveBeenCalled();
});

it('says what the browser says', async () => {
  const workspace = await openTab();
  const erase = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(codes(await eraseEverything(workspace))).toEqual(['storage/unavailable']);
  erase.mockRestore();
});
