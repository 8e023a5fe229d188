import type { Random } from '../shared/random.ts';
import { homeUserParts, type HomeUserInput } from './home-user-input.ts';
import type { HomeUser } from './home-user.ts';
import { withNewDevice, type Placing } from './new-device.ts';
import { structureParts, type StructureInput } from './structure-input.ts';
import type { Structure } from './structure.ts';
import type { DeviceKind } from './device-name.ts';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters of the ID of a structure or a room; the API had about as many [code]. */
const LONG_ID_LENGTH = 54;

/** The rooms of a new structure, some of those that the API knew. Names of data, not translated. */
const ROOMS = [
  ...['Living Room', 'Kitchen', 'Hallway', 'Bedroom', 'Kids Room', 'Office'],
  ...['Dining Room', 'Bathroom', 'Basement', 'Attic', 'Garage', 'Front Door', 'Backyard'],
] as const;

/** What stands in the first home (ours). */
const FURNITURE: readonly (readonly [kind: DeviceKind, room: (typeof ROOMS)[number]])[] = [
  ['thermostat', 'Living Room'],
  ['thermostat', 'Bedroom'],
  ['smokeAlarm', 'Kitchen'],
  ['smokeAlarm', 'Hallway'],
  ['camera', 'Front Door'],
];

/** Countries where thermostats show degrees Fahrenheit (CLDR). */
const FAHRENHEIT: readonly string[] = ['US', 'BS', 'BZ', 'KY', 'PR', 'PW'];

/** When something is made (ms), and with which chance. */
interface Making {
  readonly now: number;
  readonly random: Random;
}

/** A new person of the simulated home, from a checked form. */
export function newHomeUser(input: HomeUserInput, { now, random }: Making): HomeUser {
  return { id: random.uuid(), ...homeUserParts(input), createdAt: now, revision: 1 };
}

/** A new structure with rooms and nothing in them, from a checked form. */
export function newStructure(
  input: StructureInput,
  ownerId: string,
  { now, random }: Making,
): Structure {
  return {
    id: newLongId(random),
    ownerId,
    memberIds: [],
    ...structureParts(input),
    away: 'home',
    securityState: 'ok',
    isRushHourEnrolled: false,
    peakPeriod: null,
    trips: [],
    wheres: ROOMS.map((name) => ({ id: newLongId(random), name })),
    outdoorTemperature: 10,
    thermostats: [],
    smokeAlarms: [],
    cameras: [],
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

/** The same structure with two thermostats, two alarms and a camera; `locale` is its owner's. */
export function furnished(structure: Structure, locale: string, making: Making): Structure {
  return FURNITURE.reduce((home, [kind, room]) => {
    const whereId = home.wheres.find(({ name }) => name === room)?.id ?? '';
    const placing: Placing = { whereId, label: '', locale, scale: usualScale(home), ...making };
    return withNewDevice(home, kind, placing);
  }, structure);
}

/** The scale that thermostats show where a structure stands. */
export function usualScale({ countryCode }: Pick<Structure, 'countryCode'>): 'C' | 'F' {
  return FAHRENHEIT.includes(countryCode) ? 'F' : 'C';
}

function newLongId(random: Random): string {
  return random.text(LONG_ID_LENGTH, LETTERS_AND_DIGITS);
}
