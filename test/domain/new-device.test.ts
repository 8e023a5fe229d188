import { expect, it } from 'vitest';
import { DEVICE_LISTS, withNewDevice } from '../../src/domain/new-device.ts';
import { BEDROOM, structure } from '../builders/home.ts';
import { countingRandom } from '../builders/random.ts';

const placing = {
  ...({ whereId: BEDROOM, label: 'left', locale: 'en-US', scale: 'F' } as const),
  ...{ now: 5000, random: countingRandom() },
};

it.each(['thermostat', 'smokeAlarm', 'camera'] as const)('adds a %s and nothing else', (kind) => {
  const before = structure();
  const after = withNewDevice(before, kind, placing);
  const list = DEVICE_LISTS[kind];
  const added = after[list].slice(before[list].length);
  expect(added).toMatchObject([{ whereId: BEDROOM, label: 'left', isOnline: true }]);
  expect({ ...after, [list]: before[list] }).toEqual(before);
});
