import { expect, it } from 'vitest';
import { changeStructure } from '../../../src/actions/try/change-structure.ts';
import { problem } from '../../../src/domain/problem.ts';
import { err, ok } from '../../../src/shared/result.ts';
import { structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('changes a structure as it is stored now, and can take the change back', async () => {
  const workspace = await testWorkspace();
  const { structures } = workspace.database;
  const before = structure({ revision: 7 });
  await structures.add(before);
  const change = () =>
    changeStructure(workspace, before.id, (one) => ok({ ...one, away: 'away' as const }));
  const { structure: after, undo } = must(await change());
  const expected = { away: 'away', revision: 8, updatedAt: workspace.clock.now() };
  expect(after).toEqual({ ...before, ...expected });
  expect(await structures.get(before.id)).toEqual(after);
  must(await undo('Home').undo());
  expect(await structures.get(before.id)).toEqual(before);

  const late = must(await change()).undo('Home');
  must(await change());
  expect(codes(await late.undo())).toEqual(['undo/expired']);
});

it('leaves it as it is when the change is refused', async () => {
  const workspace = await testWorkspace();
  await workspace.database.structures.add(structure());
  const refuse = () => err(problem('device/not-found', {}));
  expect(codes(await changeStructure(workspace, structure().id, refuse))).toEqual([
    'device/not-found',
  ]);
  expect(codes(await changeStructure(workspace, 'gone', ok))).toEqual(['structure/not-found']);
  expect(await workspace.database.structures.toArray()).toEqual([structure()]);
});
