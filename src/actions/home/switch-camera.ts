import { changeCamera, type CameraSwitches } from '../../domain/home/change-camera.ts';
import { withCamera } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeDevice, type DevicePlace } from './change-device.ts';

/** Sets switches of a camera. Gives what changeDevice and changeCamera give. */
export async function switchCamera(
  workspace: Workspace,
  place: DevicePlace,
  switches: CameraSwitches,
): Promise<Result<null, Refusals>> {
  const devicesOf = ({ cameras }: Structure) => cameras;
  return changeDevice(workspace, place, devicesOf, (camera, structure, now) => {
    const changed = changeCamera(camera, switches, now);
    return changed.ok ? ok(withCamera(structure, changed.value)) : changed;
  });
}
