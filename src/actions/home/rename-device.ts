import { HOME_NAME_LIMIT } from '../../domain/home-limits.ts';
import { problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { checkText, cleanText } from '../../domain/text-input.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';
import type { DevicePlace } from './change-device.ts';

/**
 * Gives a device another label, or none. Gives the problems of the label, structure/not-found and
 * device/not-found.
 */
export async function renameDevice(
  workspace: Workspace,
  { structureId, deviceId }: DevicePlace,
  label: string,
): Promise<Result<unknown, Refusals>> {
  const found = checkText(label, { limit: HOME_NAME_LIMIT, singleLine: true, names: true });
  if (found.length > 0) return err(found);
  const cleaned = cleanText(label);
  return changeStructure(workspace, structureId, (structure) => {
    const { thermostats, smokeAlarms, cameras } = structure;
    if (![...thermostats, ...smokeAlarms, ...cameras].some(({ id }) => id === deviceId)) {
      return err(problem('device/not-found', {}));
    }
    const renamed: Structure = {
      ...structure,
      thermostats: labelled(thermostats, deviceId, cleaned),
      smokeAlarms: labelled(smokeAlarms, deviceId, cleaned),
      cameras: labelled(cameras, deviceId, cleaned),
    };
    return ok(renamed);
  });
}

function labelled<Device extends { readonly id: string; readonly label: string }>(
  devices: readonly Device[],
  deviceId: string,
  label: string,
): Device[] {
  return devices.map((one) => (one.id === deviceId ? { ...one, label } : one));
}
