import type { Structure } from '../../../src/domain/structure.ts';
import {
  BEDROOM,
  camera,
  HALLWAY,
  homeUser,
  smokeAlarm,
  structure,
  thermostat,
} from '../../builders/home.ts';
import { signedIn, type World } from './world.ts';

const where = (name: string) => ({ id: name.replace(' ', '').padEnd(54, 'x'), name });
const LIVING = where('Living Room');
const DOOR = where('Front Door');
const KITCHEN = where('Kitchen');
const device = (name: string) => name.padEnd(32, 'x');

/** The time zone in which it is about noon at `now`, so that pictures of the sky stay the same. */
function noonZone(now: number): string {
  const ahead = 12 - new Date(now).getUTCHours();
  if (ahead === 0) return 'Etc/UTC';
  // The signs of these zones are turned around.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Grace's home as it is at `now`: one room is heated, one is cooled. */
export function lived(now: number, changes: Partial<Structure> = {}): Structure {
  const rest = { ambientAt: now };
  return structure({
    timeZone: noonZone(now),
    wheres: [...structure().wheres, LIVING, DOOR, KITCHEN],
    thermostats: [
      thermostat({ ...rest, id: device('warm'), whereId: LIVING.id, target: 23, ambient: 19 }),
      thermostat({
        ...rest,
        id: device('cool'),
        whereId: BEDROOM,
        hvacMode: 'heat-cool',
        ambient: 28,
        label: 'upstairs',
      }),
    ],
    smokeAlarms: [
      smokeAlarm({ id: device('hall'), whereId: HALLWAY, batteryHealth: 'replace' }),
      smokeAlarm({ id: device('kitchen'), whereId: KITCHEN.id }),
    ],
    cameras: [camera({ id: device('door'), whereId: DOOR.id })],
    ...changes,
  });
}

/** A workspace with that home. */
export function homeWorld(changes: Partial<Structure> = {}): World {
  return {
    ...signedIn(),
    homeUsers: [homeUser()],
    structures: [lived(Date.now(), changes)],
  };
}
