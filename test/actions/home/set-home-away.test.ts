import { expect, it } from 'vitest';
import { setHomeAway } from '../../../src/actions/home/set-home-away.ts';
import { codes, must } from '../../builders/workspace.ts';
import { storedHome } from './support.ts';

it('says that all have left', async () => {
  const { workspace, home, read } = await storedHome();
  must(await setHomeAway(workspace, home.id, 'away'));
  expect((await read()).away).toBe('away');
  expect(codes(await setHomeAway(workspace, 'x', 'away'))).toEqual(['structure/not-found']);
});
