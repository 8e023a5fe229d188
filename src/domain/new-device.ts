import type { Random } from '../shared/random.ts';
import type { Camera } from './camera.ts';
import type { DeviceKind } from './device-name.ts';
import type { SmokeAlarm } from './smoke-alarm.ts';
import type { Structure } from './structure.ts';
import type { Thermostat } from './thermostat.ts';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters of a device ID; the API had about as many [doc]. */
const DEVICE_ID_LENGTH = 32;

/** Where a new device hangs, and what it shows: `now` in ms. */
export interface Placing {
  readonly whereId: string;
  readonly label: string;
  readonly locale: string;
  readonly scale: Thermostat['scale'];
  readonly now: number;
  readonly random: Random;
}

/** The list of a structure that has the devices of a kind. */
export const DEVICE_LISTS = {
  thermostat: 'thermostats',
  smokeAlarm: 'smokeAlarms',
  camera: 'cameras',
} as const satisfies Readonly<Record<DeviceKind, keyof Structure>>;

/** A structure with one more device, as it comes out of its box (ours). */
export function withNewDevice(structure: Structure, kind: DeviceKind, placing: Placing): Structure {
  switch (kind) {
    case 'thermostat':
      return { ...structure, thermostats: [...structure.thermostats, newThermostat(placing)] };
    case 'smokeAlarm':
      return { ...structure, smokeAlarms: [...structure.smokeAlarms, newSmokeAlarm(placing)] };
    case 'camera':
      return { ...structure, cameras: [...structure.cameras, newCamera(placing)] };
  }
}

/** Figures of the specimen in the documentation's examples, where one is on record [code]. */
function newThermostat({ whereId, label, locale, scale, now, random }: Placing): Thermostat {
  return {
    id: newDeviceId(random),
    ...{ whereId, label, locale, scale },
    softwareVersion: '5.6.1',
    isOnline: true,
    lastConnectionAt: now,
    isBatteryLow: false,
    canCool: true,
    canHeat: true,
    hasFan: true,
    isUsingEmergencyHeat: false,
    hvacMode: 'heat',
    previousHvacMode: null,
    target: 20,
    targetLow: 19,
    targetHigh: 26,
    ecoLow: 12.5,
    ecoHigh: 24,
    ambient: 21,
    ambientAt: now,
    humidity: 50,
    fanTimerDuration: 15,
    fanTimerEndsAt: null,
    isLocked: false,
    lockedMin: 20,
    lockedMax: 22,
    isSunlightCorrected: true,
    isInSunlight: false,
    timeToTargetTraining: 'ready',
  };
}

function newSmokeAlarm({ whereId, label, locale, now, random }: Placing): SmokeAlarm {
  return {
    id: newDeviceId(random),
    ...{ whereId, label, locale },
    softwareVersion: '3.1rc9',
    isOnline: true,
    lastConnectionAt: now,
    batteryHealth: 'ok',
    coAlarmState: 'ok',
    smokeAlarmState: 'ok',
    manualTestAt: null,
    manualTestEndsAt: null,
  };
}

function newCamera({ whereId, label, now, random }: Placing): Camera {
  return {
    id: newDeviceId(random),
    ...{ whereId, label },
    softwareVersion: '210-600062',
    isOnline: true,
    onlineChangedAt: now,
    isStreaming: true,
    isAudioInputEnabled: true,
    isVideoHistoryEnabled: true,
    isPublicShareEnabled: false,
    activityZones: [{ id: 1, name: 'Door' }],
    lastEvent: null,
  };
}

function newDeviceId(random: Random): string {
  return random.text(DEVICE_ID_LENGTH, LETTERS_AND_DIGITS);
}
