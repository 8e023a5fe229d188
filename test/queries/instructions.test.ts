import { expect, it } from 'vitest';
import { setInstructions } from '../../src/actions/set-instructions.ts';
import { instructionsOf } from '../../src/queries/instructions.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('gives the text that goes with a workspace', async () => {
  const workspace = await testWorkspace();
  expect(await instructionsOf(workspace)).toBe('');
  await setInstructions(workspace, '', 'Do this.');
  expect(await instructionsOf(workspace)).toBe('Do this.');
});
