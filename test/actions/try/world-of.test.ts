import { expect, it } from 'vitest';
import { worldOf } from '../../../src/actions/try/world-of.ts';
import { testWorkspace } from '../../builders/workspace.ts';

it('is one world for each workspace', async () => {
  const [one, other] = [await testWorkspace(), await testWorkspace()];
  expect(worldOf(one)).toBe(worldOf(one));
  expect(worldOf(one)).not.toBe(worldOf(other));
});
