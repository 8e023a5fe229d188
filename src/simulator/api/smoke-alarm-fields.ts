import type { SmokeAlarmNow } from '../../domain/home/smoke-alarm-now.ts';
import type { SmokeAlarm } from '../../domain/smoke-alarm.ts';
import { deviceFields, speakingDeviceFields, type DeviceSubject } from './device-fields.ts';
import { fieldMaker, timestamp, type Field } from './field.ts';
import { reading } from './opening.ts';

type Subject = DeviceSubject<SmokeAlarm, SmokeAlarmNow>;

const READS = [reading('smoke-co-alarm')];

const field = fieldMaker<Subject>(READS);

/** Fields of `devices.smoke_co_alarms.ID`; nothing of an alarm can be written [doc]. */
export const SMOKE_ALARM_FIELDS: readonly Field<Subject>[] = [
  ...deviceFields<Subject>('smokeAlarm', READS),
  ...speakingDeviceFields<Subject>(READS),
  field('battery_health', 'string', 'code', ({ device }) => device.batteryHealth),
  field('co_alarm_state', 'string', 'code', ({ device }) => device.coAlarmState),
  field('smoke_alarm_state', 'string', 'code', ({ device }) => device.smokeAlarmState),
  field('is_manual_test_active', 'boolean', 'doc', ({ state }) => state.isManualTestActive),
  field('last_manual_test_time', 'timestamp', 'doc', ({ device }) =>
    timestamp(device.manualTestAt),
  ),
  field('ui_color_state', 'string', 'code', ({ state }) => state.color),
];
