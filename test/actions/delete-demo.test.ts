import { expect, it } from 'vitest';
import { deleteDemo } from '../../src/actions/delete-demo.ts';
import { makeWorkspace, readWorkspaces } from '../../src/storage/workspaces.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

const makeDemo = () =>
  makeWorkspace({ name: 'Demo', kind: 'demo' }, { now: 1, random: countingRandom() }, () =>
    Promise.resolve(),
  );

it('deletes a demo for good, even the one that is open', async () => {
  const own = await openTab();
  const { id } = await makeDemo();
  const tab = await openTab({ wanted: id });
  must(await deleteDemo(tab, id));
  expect((await readWorkspaces()).map((one) => one.id)).toEqual([own.id]);
  expect((await openTab({ wanted: id })).id).toBe(own.id);
});

it('deletes nothing that is one’s own, and says when it is gone already', async () => {
  const own = await openTab();
  expect(codes(await deleteDemo(own, own.id))).toEqual(['workspace/not-a-demo']);
  const { id } = await makeDemo();
  const twice = [deleteDemo(own, id), deleteDemo(own, id)];
  await Promise.all(twice);
  expect(codes(await deleteDemo(own, id))).toEqual(['workspace/not-found']);
  expect(await readWorkspaces()).toHaveLength(1);
});
