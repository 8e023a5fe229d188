import { expect, it } from 'vitest';
import { setWeather } from '../../../src/actions/home/set-weather.ts';
import { HOUR } from '../../../src/shared/clock.ts';
import { thermostat } from '../../builders/home.ts';
import { must } from '../../builders/workspace.ts';
import { storedHome } from './support.ts';

it('makes it warmer outside, from now on', async () => {
  const { workspace, home, read } = await storedHome({
    thermostats: [thermostat({ hvacMode: 'off' })],
  });
  workspace.wait(HOUR);
  must(await setWeather(workspace, home.id, 30));
  const stored = await read();
  expect(stored.outdoorTemperature).toBe(30);
  expect(stored.thermostats[0]).toMatchObject({ ambient: 19.5, ambientAt: workspace.clock.now() });
});
