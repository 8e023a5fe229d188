import { noticeOnCamera, type Noticed } from '../../domain/home/change-camera.ts';
import { withCamera } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeDevice, type DevicePlace } from './change-device.ts';

/** Lets a camera notice something. Gives what changeDevice and noticeOnCamera give. */
export async function showToCamera(
  workspace: Workspace,
  place: DevicePlace,
  noticed: Noticed,
): Promise<Result<null, Refusals>> {
  const devicesOf = ({ cameras }: Structure) => cameras;
  return changeDevice(workspace, place, devicesOf, (camera, structure, now) => {
    const changed = noticeOnCamera(camera, noticed, now);
    return changed.ok ? ok(withCamera(structure, changed.value)) : changed;
  });
}
