import { expect, it } from 'vitest';
import { setInstructions } from '../../src/actions/set-instructions.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('stores plain text, and takes it away again', async () => {
  const workspace = await testWorkspace();
  const stored = async () => (await workspace.database.meta.get('instructions'))?.value;
  must(await setInstructions(workspace, '', ' One.\r\n<b>Two.</b>\n'));
  expect(await stored()).toBe('One.\n<b>Two.</b>');
  must(await setInstructions(workspace, 'One.\n<b>Two.</b>', ' '));
  expect(await stored()).toBeUndefined();
  expect(codes(await setInstructions(workspace, '', 'x'.repeat(5001)))).toEqual(['text/too-long']);
  expect((await workspace.database.meta.get('changeCount'))?.value).toBe(2);
});

it('refuses to write over what another tab has saved meanwhile', async () => {
  const workspace = await testWorkspace();
  must(await setInstructions(workspace, '', 'Theirs'));
  expect(codes(await setInstructions(workspace, '', 'Mine'))).toEqual([
    'instructions/changed-elsewhere',
  ]);
  expect((await workspace.database.meta.get('instructions'))?.value).toBe('Theirs');
});
