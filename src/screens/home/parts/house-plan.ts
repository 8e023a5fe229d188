import type { Camera } from '../../../domain/camera.ts';
import type { SmokeAlarm } from '../../../domain/smoke-alarm.ts';
import type { Structure } from '../../../domain/structure.ts';
import type { Thermostat } from '../../../domain/thermostat.ts';
import { floorOf, isOutside, roomKindOf, type RoomKind } from './room-kind.ts';

/** A room with all that hangs in it. */
export interface RoomPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: RoomKind;
  readonly thermostats: readonly Thermostat[];
  readonly smokeAlarms: readonly SmokeAlarm[];
  readonly cameras: readonly Camera[];
}

/** The rooms to draw: within the walls from top to bottom, and outside. */
export interface HousePlan {
  readonly rooms: readonly RoomPlan[];
  readonly outside: readonly RoomPlan[];
  readonly isEmpty: boolean;
}

/** How many rooms an empty house shows. */
const EMPTY_ROOMS = 4;

/** Draws the rooms that have a device; of an empty house some of those that it has. */
export function housePlan(structure: Structure): HousePlan {
  const all = structure.wheres.map((where) => planRoom(structure, where));
  const used = all.filter(hasDevice);
  const isEmpty = used.length === 0;
  const shown = isEmpty ? all.filter(({ kind }) => !isOutside(kind)).slice(0, EMPTY_ROOMS) : used;
  const rooms = shown.filter(({ kind }) => !isOutside(kind));
  return {
    rooms: rooms.toSorted((one, other) => floorOf(one.kind) - floorOf(other.kind)),
    outside: shown.filter(({ kind }) => isOutside(kind)),
    isEmpty,
  };
}

function planRoom(structure: Structure, { id, name }: Structure['wheres'][number]): RoomPlan {
  const here = ({ whereId }: { readonly whereId: string }) => whereId === id;
  return {
    ...{ id, name, kind: roomKindOf(name) },
    thermostats: structure.thermostats.filter(here),
    smokeAlarms: structure.smokeAlarms.filter(here),
    cameras: structure.cameras.filter(here),
  };
}

function hasDevice({ thermostats, smokeAlarms, cameras }: RoomPlan): boolean {
  return thermostats.length + smokeAlarms.length + cameras.length > 0;
}

/** How many rooms lie side by side where there is space. */
export function columnsOf(rooms: number): number {
  return rooms === 4 || rooms <= 2 ? Math.max(1, Math.min(2, rooms)) : 3;
}
