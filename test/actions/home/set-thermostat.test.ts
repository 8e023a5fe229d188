import { expect, it } from 'vitest';
import { setThermostat } from '../../../src/actions/home/set-thermostat.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

const warm = { target: { value: 25, scale: 'C' } } as const;

it('sets a thermostat and leaves the others alone', async () => {
  const { workspace, home, read } = await storedHome();
  must(await setThermostat(workspace, placeOf(home, home.thermostats[1]), warm));
  expect((await read()).thermostats.map(({ target }) => target)).toEqual([20, 25]);
});

it('asks the rules about the home as it is by then', async () => {
  const { workspace, home, read } = await storedHome();
  await workspace.database.structures.update(home.id, { away: 'away' });
  const place = placeOf(home, home.thermostats[0]);
  expect(codes(await setThermostat(workspace, place, warm))).toEqual(['thermostat/away']);
  expect((await read()).revision).toBe(home.revision);
});
