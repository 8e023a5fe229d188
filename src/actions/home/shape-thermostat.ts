import {
  setThermostatTraits,
  type ThermostatTraits,
} from '../../domain/home/set-thermostat-traits.ts';
import { withThermostat } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeDevice, type DevicePlace } from './change-device.ts';

/** Makes a thermostat and its room other than they are. Gives what changeDevice gives. */
export async function shapeThermostat(
  workspace: Workspace,
  place: DevicePlace,
  traits: Partial<ThermostatTraits>,
): Promise<Result<null, Refusals>> {
  const devicesOf = ({ thermostats }: Structure) => thermostats;
  return changeDevice(workspace, place, devicesOf, (thermostat, structure, now) =>
    ok(withThermostat(structure, setThermostatTraits(thermostat, structure, traits, now))),
  );
}
