import { expect, it } from 'vitest';
import { shapeThermostat } from '../../../src/actions/home/shape-thermostat.ts';
import { must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('makes a thermostat other than it is', async () => {
  const { workspace, home, read } = await storedHome();
  const place = placeOf(home, home.thermostats[0]);
  must(await shapeThermostat(workspace, place, { isOnline: false, ambient: 15 }));
  expect((await read()).thermostats[0]).toMatchObject({
    isOnline: false,
    ambient: 15,
    lastConnectionAt: workspace.clock.now(),
  });
});
