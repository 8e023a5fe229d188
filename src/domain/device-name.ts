/** What a device is called in a long name: product words of the API, never translated. */
const KIND_WORDS = {
  thermostat: 'Thermostat',
  smokeAlarm: 'Nest Protect',
  camera: 'Camera',
} as const;

export type DeviceKind = keyof typeof KIND_WORDS;

/** A device's short name: its room, and its label when it has one, as in `Hallway (upstairs)`. */
export function deviceName(room: string, label: string): string {
  return withLabel(room, label);
}

/** A device's long name, as in `Hallway Thermostat (upstairs)` [doc]. */
export function longDeviceName(room: string, kind: DeviceKind, label: string): string {
  return withLabel(`${room} ${KIND_WORDS[kind]}`, label);
}

function withLabel(name: string, label: string): string {
  return label === '' ? name : `${name} (${label})`;
}
