import { problem, type Problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** Where a device hangs. */
export interface DevicePlace {
  readonly structureId: string;
  readonly deviceId: string;
}

type Finding<Device> = (structure: Structure) => readonly Device[];
type Changing<Device> = (
  device: Device,
  structure: Structure,
  now: number,
) => Result<Structure, Problem>;

/**
 * Changes a structure through one of its devices, as both are stored by then; `change` gets the
 * moment (ms). Gives structure/not-found, device/not-found and what `change` refuses.
 */
export async function changeDevice<Device extends { readonly id: string }>(
  workspace: Workspace,
  { structureId, deviceId }: DevicePlace,
  devicesOf: Finding<Device>,
  change: Changing<Device>,
): Promise<Result<null, Refusals>> {
  const changed = await changeStructure(workspace, structureId, (structure) => {
    const device = devicesOf(structure).find(({ id }) => id === deviceId);
    if (device === undefined) return err(problem('device/not-found', {}));
    return change(device, structure, workspace.clock.now());
  });
  return changed.ok ? ok(null) : changed;
}
