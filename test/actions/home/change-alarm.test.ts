import { expect, it } from 'vitest';
import { changeAlarm } from '../../../src/actions/home/change-alarm.ts';
import { codes, must } from '../../builders/workspace.ts';
import { placeOf, storedHome } from './support.ts';

it('lets something happen to an alarm, and refuses what cannot be', async () => {
  const { workspace, home, read } = await storedHome();
  const place = placeOf(home, home.smokeAlarms[0]);
  must(await changeAlarm(workspace, place, { coAlarmState: 'emergency' }));
  expect((await read()).smokeAlarms[0]?.coAlarmState).toBe('emergency');
  const test = await changeAlarm(workspace, place, { isTested: true });
  expect(codes(test)).toEqual(['smoke-alarm/alarm-on']);
});
