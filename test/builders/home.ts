import type { Camera } from '../../src/domain/camera.ts';
import type { HomeUser } from '../../src/domain/home-user.ts';
import type { SmokeAlarm } from '../../src/domain/smoke-alarm.ts';
import type { Structure } from '../../src/domain/structure.ts';
import type { Thermostat } from '../../src/domain/thermostat.ts';

/** Letters and digits of the length that IDs of the kind have. */
const deviceId = (name: string): string => name.padEnd(32, 'x');
const longId = (name: string): string => name.padEnd(54, 'x');

export const HALLWAY = longId('whereHallway');
export const BEDROOM = longId('whereBedroom');

/** A person of the home; override what the test is about. */
export function homeUser(changes: Partial<HomeUser> = {}): HomeUser {
  return {
    id: 'user-1',
    name: 'Grace',
    email: 'grace@example.com',
    locale: 'en-US',
    createdAt: 1000,
    revision: 1,
    ...changes,
  };
}

/** A thermostat that heats the hallway to 20 °C and has reached it. */
export function thermostat(changes: Partial<Thermostat> = {}): Thermostat {
  return {
    id: deviceId('thermostat1'),
    whereId: HALLWAY,
    label: '',
    locale: 'en-US',
    softwareVersion: '5.6.1',
    isOnline: true,
    lastConnectionAt: 1000,
    isBatteryLow: false,
    canCool: true,
    canHeat: true,
    hasFan: true,
    isUsingEmergencyHeat: false,
    scale: 'C',
    hvacMode: 'heat',
    previousHvacMode: null,
    target: 20,
    targetLow: 19,
    targetHigh: 26,
    ecoLow: 12.5,
    ecoHigh: 24,
    ambient: 20,
    ambientAt: 1000,
    humidity: 50,
    fanTimerDuration: 15,
    fanTimerEndsAt: null,
    isLocked: false,
    lockedMin: 20,
    lockedMax: 22,
    isSunlightCorrected: true,
    isInSunlight: false,
    timeToTargetTraining: 'ready',
    ...changes,
  };
}

/** An alarm without an alarm. */
export function smokeAlarm(changes: Partial<SmokeAlarm> = {}): SmokeAlarm {
  return {
    id: deviceId('smokeAlarm1'),
    whereId: HALLWAY,
    label: '',
    locale: 'en-US',
    softwareVersion: '3.1rc9',
    isOnline: true,
    lastConnectionAt: 1000,
    batteryHealth: 'ok',
    coAlarmState: 'ok',
    smokeAlarmState: 'ok',
    manualTestAt: null,
    manualTestEndsAt: null,
    ...changes,
  };
}

/** A camera that has noticed nothing yet. */
export function camera(changes: Partial<Camera> = {}): Camera {
  return {
    id: deviceId('camera1'),
    whereId: HALLWAY,
    label: '',
    softwareVersion: '210-600062',
    isOnline: true,
    onlineChangedAt: 1000,
    isStreaming: true,
    isAudioInputEnabled: true,
    isVideoHistoryEnabled: true,
    isPublicShareEnabled: false,
    activityZones: [{ id: 1, name: 'Door' }],
    lastEvent: null,
    ...changes,
  };
}

/** A home of `homeUser()` with two thermostats, an alarm and a camera. */
export function structure(changes: Partial<Structure> = {}): Structure {
  return {
    id: longId('structure1'),
    ownerId: 'user-1',
    memberIds: [],
    name: 'Home',
    countryCode: 'US',
    postalCode: '94304',
    timeZone: 'America/Los_Angeles',
    away: 'home',
    securityState: 'ok',
    isRushHourEnrolled: false,
    peakPeriod: null,
    trips: [],
    wheres: [
      { id: HALLWAY, name: 'Hallway' },
      { id: BEDROOM, name: 'Bedroom' },
    ],
    outdoorTemperature: 10,
    thermostats: [
      thermostat(),
      thermostat({ id: deviceId('thermostat2'), whereId: BEDROOM, label: 'upstairs' }),
    ],
    smokeAlarms: [smokeAlarm()],
    cameras: [camera()],
    createdAt: 1000,
    updatedAt: 1000,
    revision: 1,
    ...changes,
  };
}
