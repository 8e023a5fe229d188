import { expect, it } from 'vitest';
import { makeUndo } from '../../src/actions/undo.ts';
import { problem } from '../../src/domain/problem.ts';
import { readChangeCount } from '../../src/storage/write.ts';
import { client } from '../builders/client.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('restores all records in one change', async () => {
  const workspace = await testWorkspace();
  const { clients, drafts } = workspace.database;
  const removed = [
    { table: clients, records: [client()] },
    { table: drafts, records: [{ id: 'd/x', values: 1, updatedAt: 1 }] },
  ];
  must(await makeUndo(workspace, 'both', 0, removed).undo());
  expect([await clients.count(), await drafts.count()]).toEqual([1, 1]);
  expect(await readChangeCount(workspace)).toBe(1);
});

it('restores nothing when a rule would be broken', async () => {
  const workspace = await testWorkspace();
  const { clients } = workspace.database;
  const removed = [{ table: clients, records: [client()] }];
  const taken = problem('client-name/taken', { name: 'x' });
  const undo = makeUndo(workspace, 'x', 0, removed, () => Promise.resolve(taken));
  expect(codes(await undo.undo())).toEqual(['client-name/taken']);
  expect(await clients.count()).toBe(0);
});
