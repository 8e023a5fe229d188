import type { DeviceKind } from './device-name.ts';
import { problem, type Problem } from './problem.ts';
import { STRUCTURE_LIMIT } from './structure.ts';
import { LABEL_LIMIT } from './thermostat.ts';

/** Letters that a name in a home may have: as many as the API takes in a label [doc]. */
export const HOME_NAME_LIMIT = LABEL_LIMIT - 1;

/** How many people the simulated homes of a workspace have at most (ours). */
export const HOME_USER_LIMIT = 20;

/** How many devices of a kind a structure has at most: cameras [forum], the others ours. */
export const DEVICE_LIMITS: Readonly<Record<DeviceKind, number>> = {
  thermostat: 20,
  smokeAlarm: 20,
  camera: 10,
};

/** Refuses one more person when there are `existing`. */
export function checkRoomForHomeUser(existing: number): Problem | null {
  const limit = HOME_USER_LIMIT;
  return existing < limit ? null : problem('home-user/limit-reached', { limit });
}

/** Refuses one more structure of an owner who has `existing` [doc: three structures]. */
export function checkRoomForStructure(existing: number): Problem | null {
  const limit = STRUCTURE_LIMIT;
  return existing < limit ? null : problem('structure/limit-reached', { limit });
}

/** Refuses one more device of a kind in a structure that has `existing` of it. */
export function checkRoomForDevice(kind: DeviceKind, existing: number): Problem | null {
  const limit = DEVICE_LIMITS[kind];
  return existing < limit ? null : problem('device/limit-reached', { limit });
}
