import { expect, it } from 'vitest';
import { setRushHour } from '../../../src/actions/home/set-rush-hour.ts';
import { HOUR } from '../../../src/shared/clock.ts';
import { must } from '../../builders/workspace.ts';
import { storedHome } from './support.ts';

it('begins a rush hour, and calls it off', async () => {
  const { workspace, home, read } = await storedHome();
  const startsAt = workspace.clock.now();
  must(await setRushHour(workspace, home.id, true));
  expect((await read()).peakPeriod).toEqual({ startsAt, endsAt: startsAt + 2 * HOUR });
  must(await setRushHour(workspace, home.id, false));
  expect((await read()).peakPeriod).toBeNull();
});
