import { changeSmokeAlarm, type SmokeAlarmEvent } from '../../domain/home/change-smoke-alarm.ts';
import { withSmokeAlarm } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeDevice, type DevicePlace } from './change-device.ts';

/** Lets something happen to an alarm. Gives what changeDevice and changeSmokeAlarm give. */
export async function changeAlarm(
  workspace: Workspace,
  place: DevicePlace,
  event: SmokeAlarmEvent,
): Promise<Result<null, Refusals>> {
  const devicesOf = ({ smokeAlarms }: Structure) => smokeAlarms;
  return changeDevice(workspace, place, devicesOf, (alarm, structure, now) => {
    const changed = changeSmokeAlarm(alarm, event, now);
    return changed.ok ? ok(withSmokeAlarm(structure, changed.value, now)) : changed;
  });
}
