import { deviceName } from '../../domain/device-name.ts';
import { settled } from '../../domain/home/with-device.ts';
import { problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import type { Undo } from '../undo.ts';
import { changeStructure } from './change-structure.ts';

/** Removes a device from a structure. Gives structure/not-found and device/not-found. */
export async function removeDevice(
  workspace: Workspace,
  structureId: string,
  deviceId: string,
): Promise<Result<Undo, Refusals>> {
  let name = '';
  const changed = await changeStructure(workspace, structureId, (structure) => {
    const { thermostats, smokeAlarms, cameras } = structure;
    const device = [...thermostats, ...smokeAlarms, ...cameras].find(({ id }) => id === deviceId);
    if (device === undefined) return err(problem('device/not-found', {}));
    name = deviceName(roomName(structure, device.whereId), device.label);
    const stays = ({ id }: { readonly id: string }): boolean => id !== deviceId;
    // An alarm in an emergency shuts the heating off: until now it was there.
    const present = settled(structure, workspace.clock.now());
    return ok({
      ...present,
      thermostats: present.thermostats.filter(stays),
      smokeAlarms: smokeAlarms.filter(stays),
      cameras: cameras.filter(stays),
    });
  });
  return changed.ok ? ok(changed.value.undo(name)) : changed;
}

function roomName({ wheres }: Structure, whereId: string): string {
  return wheres.find(({ id }) => id === whereId)?.name ?? '';
}
