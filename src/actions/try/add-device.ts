import type { DeviceKind } from '../../domain/device-name.ts';
import { checkRoomForDevice, HOME_NAME_LIMIT } from '../../domain/home-limits.ts';
import { DEVICE_LISTS, withNewDevice } from '../../domain/new-device.ts';
import { usualScale } from '../../domain/new-home.ts';
import { atField, problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { checkText, cleanText } from '../../domain/text-input.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from './change-structure.ts';

/** Which device comes into which room; the label may be empty. */
export interface DeviceInput {
  readonly kind: DeviceKind;
  readonly whereId: string;
  readonly label: string;
}

/**
 * Adds a device to a structure, as it comes out of its box. Gives the problems of the label,
 * structure/not-found, device/unknown-room and device/limit-reached.
 */
export async function addDevice(
  workspace: Workspace,
  structureId: string,
  { kind, whereId, label }: DeviceInput,
): Promise<Result<Structure, Refusals>> {
  const rule = { limit: HOME_NAME_LIMIT, singleLine: true, names: true };
  const found = checkText(label, rule);
  if (found.length > 0) return err(found.map((one) => atField(one, 'label')));
  const { homeUsers } = workspace.database;
  const changed = await changeStructure(
    workspace,
    structureId,
    async (structure) => {
      if (!structure.wheres.some(({ id }) => id === whereId)) {
        return err(problem('device/unknown-room', {}, { field: 'whereId' }));
      }
      const full = checkRoomForDevice(kind, structure[DEVICE_LISTS[kind]].length);
      if (full !== null) return err(full);
      const locale = (await homeUsers.get(structure.ownerId))?.locale ?? 'en-US';
      const { clock, random } = workspace;
      const making = { now: clock.now(), random };
      const place = { whereId, label: cleanText(label), locale, scale: usualScale(structure) };
      return ok(withNewDevice(structure, kind, { ...place, ...making }));
    },
    [homeUsers],
  );
  return changed.ok ? ok(changed.value.structure) : changed;
}
