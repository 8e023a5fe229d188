import { expect, it } from 'vitest';
import { setClockOffset } from '../../src/actions/set-clock-offset.ts';
import { clockOffset } from '../../src/queries/clock.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('is how far the clock is ahead: not at all, until it is moved', async () => {
  const workspace = await testWorkspace();
  expect(await clockOffset(workspace)).toBe(0);
  must(await setClockOffset(workspace, 7));
  expect(await clockOffset(workspace)).toBe(7);
});
