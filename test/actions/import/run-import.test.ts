import { expect, it } from 'vitest';
import { runImport } from '../../../src/actions/import/run-import.ts';
import { documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { quiet, subjectOf } from '../../builders/import-tools.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('has no plan before a document was read, and none after one that was refused', async () => {
  const workspace = await testWorkspace();
  await fillWorkspace(workspace);
  const { open, check, differences, apply } = runImport(subjectOf(workspace), quiet());
  const attempts = [
    async () => check({}),
    async () => differences('workspace'),
    async () => apply({ kind: 'here' }, {}),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow('no plan');
  must(await open(await documentOf(workspace)));
  expect(await check({})).toEqual([]);
  expect(codes(await open('{'))).toEqual(['document/not-json']);
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow('no plan');
});

it('tells a failure of storage as a problem', async () => {
  const workspace = await testWorkspace();
  const text = await documentOf(workspace);
  const { open } = runImport(subjectOf(workspace), quiet());
  await workspace.database.delete();
  expect(codes(await open(text))).toEqual(['storage/closed']);
});
