import type { Camera } from '../domain/camera.ts';
import { DEVICE_LIMITS, HOME_NAME_LIMIT } from '../domain/home-limits.ts';
import { checkHomeUserInput } from '../domain/home-user-input.ts';
import type { HomeUser } from '../domain/home-user.ts';
import { problem } from '../domain/problem.ts';
import type { SmokeAlarm } from '../domain/smoke-alarm.ts';
import { checkStructureInput } from '../domain/structure-input.ts';
import type { Structure } from '../domain/structure.ts';
import { FAN_TIMER_DURATIONS, type Thermostat } from '../domain/thermostat.ts';
import {
  checkAtMost,
  checkDifferent,
  checkId,
  checkLocale,
  checkMoment,
  checkRange,
  checkStoredText,
  checkWhole,
} from './member-rules.ts';
import { breach, firstBreach, formBreach, within, type Breach } from './rule-breach.ts';

/** Whatever a room, or the weather, could be at (°C). Ranges of what can be set are narrower. */
const TEMPERATURES = { least: -100, most: 100 };

/** Temperatures of a thermostat, by the names of its members. */
const DEGREES = [
  ...(['target', 'targetLow', 'targetHigh', 'ecoLow', 'ecoHigh'] as const),
  ...(['ambient', 'lockedMin', 'lockedMax'] as const),
];

/** The rules for a person of the simulated home: those of its form. */
export function homeUserBreach(user: HomeUser): Breach | null {
  return (
    checkId(user.id, 'id') ??
    formBreach(checkHomeUserInput(user)) ??
    checkLocale(user.locale, 'locale') ??
    checkMoment(user.createdAt, 'createdAt') ??
    checkWhole(user.revision, 'revision')
  );
}

/** The rules for a structure and what is in it. Clients wrote some of it, by the rules of the API. */
export function structureBreach(structure: Structure): Breach | null {
  const { memberIds, wheres, trips } = structure;
  return (
    checkId(structure.id, 'id') ??
    checkId(structure.ownerId, 'ownerId') ??
    checkDifferent('memberIds', memberIds, (id) => id) ??
    formBreach(checkStructureInput(structure)) ??
    within('peakPeriod', peakBreach(structure.peakPeriod)) ??
    firstBreach('trips', trips, tripBreach) ??
    firstBreach('wheres', wheres, whereBreach) ??
    checkDifferent('wheres', wheres, ({ id }) => id) ??
    checkRange(structure.outdoorTemperature, 'outdoorTemperature', TEMPERATURES) ??
    devicesBreach(structure) ??
    checkMoment(structure.createdAt, 'createdAt') ??
    checkMoment(structure.updatedAt, 'updatedAt') ??
    checkWhole(structure.revision, 'revision')
  );
}

function peakBreach(period: Structure['peakPeriod']): Breach | null {
  if (period === null) return null;
  return checkMoment(period.startsAt, 'startsAt') ?? checkMoment(period.endsAt, 'endsAt');
}

function tripBreach(trip: Structure['trips'][number]): Breach | null {
  return (
    checkStoredText(trip.id, 'id', HOME_NAME_LIMIT) ??
    checkId(trip.clientId, 'clientId') ??
    checkMoment(trip.arrivesFrom, 'arrivesFrom') ??
    checkMoment(trip.arrivesUntil, 'arrivesUntil')
  );
}

function whereBreach({ id, name }: Structure['wheres'][number]): Breach | null {
  return checkId(id, 'id') ?? checkStoredText(name, 'name', HOME_NAME_LIMIT);
}

function devicesBreach({ thermostats, smokeAlarms, cameras, wheres }: Structure): Breach | null {
  const rooms = new Set(wheres.map(({ id }) => id));
  const all = <Device extends Thermostat | SmokeAlarm | Camera>(
    member: string,
    devices: readonly Device[],
    limit: number,
    find: (device: Device) => Breach | null,
  ): Breach | null =>
    checkAtMost(devices, member, limit) ??
    firstBreach(member, devices, (device) => placeBreach(device, rooms) ?? find(device)) ??
    checkDifferent(member, devices, ({ id }) => id);
  return (
    all('thermostats', thermostats, DEVICE_LIMITS.thermostat, thermostatBreach) ??
    all('smokeAlarms', smokeAlarms, DEVICE_LIMITS.smokeAlarm, smokeAlarmBreach) ??
    all('cameras', cameras, DEVICE_LIMITS.camera, cameraBreach)
  );
}

/** What all devices have. */
function placeBreach(
  { id, whereId, label }: Thermostat | SmokeAlarm | Camera,
  rooms: ReadonlySet<string>,
): Breach | null {
  return (
    checkId(id, 'id') ??
    (rooms.has(whereId) ? null : breach('whereId', problem('device/unknown-room', {}))) ??
    checkStoredText(label, 'label', HOME_NAME_LIMIT)
  );
}

function thermostatBreach(thermostat: Thermostat): Breach | null {
  const wrong = DEGREES.find((name) => checkRange(thermostat[name], name, TEMPERATURES) !== null);
  const { fanTimerDuration: minutes, humidity } = thermostat;
  const [least, most] = [FAN_TIMER_DURATIONS[0], FAN_TIMER_DURATIONS.at(-1) ?? 0];
  const isDuration = FAN_TIMER_DURATIONS.some((one) => one === minutes);
  return (
    checkLocale(thermostat.locale, 'locale') ??
    checkMoment(thermostat.lastConnectionAt, 'lastConnectionAt') ??
    (wrong === undefined ? null : checkRange(thermostat[wrong], wrong, TEMPERATURES)) ??
    checkMoment(thermostat.ambientAt, 'ambientAt') ??
    checkRange(humidity, 'humidity', { least: 0, most: 100 }) ??
    (isDuration
      ? null
      : breach('fanTimerDuration', problem('record/bad-number', { least, most }))) ??
    checkMoment(thermostat.fanTimerEndsAt, 'fanTimerEndsAt')
  );
}

function smokeAlarmBreach(alarm: SmokeAlarm): Breach | null {
  return (
    checkLocale(alarm.locale, 'locale') ??
    checkMoment(alarm.lastConnectionAt, 'lastConnectionAt') ??
    checkMoment(alarm.manualTestAt, 'manualTestAt') ??
    checkMoment(alarm.manualTestEndsAt, 'manualTestEndsAt')
  );
}

function cameraBreach({ onlineChangedAt, activityZones, lastEvent }: Camera): Breach | null {
  return (
    checkMoment(onlineChangedAt, 'onlineChangedAt') ??
    firstBreach('activityZones', activityZones, ({ id, name }) => {
      return checkWhole(id, 'id') ?? checkStoredText(name, 'name', HOME_NAME_LIMIT);
    }) ??
    (lastEvent === null
      ? null
      : within(
          'lastEvent',
          checkMoment(lastEvent.startedAt, 'startedAt') ??
            checkMoment(lastEvent.endedAt, 'endedAt'),
        ))
  );
}
