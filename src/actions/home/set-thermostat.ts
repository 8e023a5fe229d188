import { changeThermostat, type ThermostatChange } from '../../domain/home/change-thermostat.ts';
import { withThermostat } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeDevice, type DevicePlace } from './change-device.ts';

/**
 * Sets a thermostat as somebody in front of it does, under the rules that clients have too. Gives
 * what changeDevice and changeThermostat give.
 */
export async function setThermostat(
  workspace: Workspace,
  place: DevicePlace,
  wanted: ThermostatChange,
): Promise<Result<null, Refusals>> {
  const devicesOf = ({ thermostats }: Structure) => thermostats;
  return changeDevice(workspace, place, devicesOf, (thermostat, structure, now) => {
    const changed = changeThermostat(thermostat, structure, wanted, now);
    return changed.ok ? ok(withThermostat(structure, changed.value)) : changed;
  });
}
