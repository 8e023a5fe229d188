import { expect, it } from 'vitest';
import { camera, smokeAlarm, thermostat } from '../../builders/home.ts';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { fullStructure, valueAt, view } from '../support/view.ts';

it('names devices in the words of their kind', () => {
  const structures = [
    fullStructure({
      thermostats: [thermostat({ id: 'one', label: 'up' })],
      smokeAlarms: [smokeAlarm({ id: 'one' })],
      cameras: [camera({ id: 'one', whereId: 'nowhere', label: 'x' })],
    }),
  ];
  const { devices } = wholeTree(view({ structures }));
  const names = (kind: string) => valueAt(devices, [kind, 'one']);
  expect(names('thermostats')).toMatchObject({ name_long: 'Hallway Thermostat (up)' });
  expect(names('smoke_co_alarms')).toMatchObject({ name_long: 'Hallway Nest Protect' });
  expect(names('cameras')).toMatchObject({ where_name: '', name: ' (x)' });
});

it('tells when one that is offline was heard of last, to the minute', () => {
  const lastConnectionAt = 90_500;
  const gone = smokeAlarm({ isOnline: false, lastConnectionAt });
  const { devices } = wholeTree(view({ structures: [fullStructure({ smokeAlarms: [gone] })] }));
  expect(valueAt(devices, ['smoke_co_alarms', gone.id])).toMatchObject({
    is_online: false,
    last_connection: '1970-01-01T00:01:00.000Z',
  });
});
