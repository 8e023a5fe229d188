import { MINUTE } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { problem, type Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import { LABEL_LIMIT, type Thermostat } from '../thermostat.ts';
import { checkFan, checkFanDuration } from './fan-rules.ts';
import { checkHvacMode, isHvacMode } from './hvac-mode-rules.ts';
import {
  checkTargetGap,
  checkTargetOpen,
  checkTargetRange,
  type TargetField,
} from './target-rules.ts';
import { toCelsius, toStep, type Scale, type Temperature } from './temperature.ts';
import { settledThermostat } from './with-device.ts';

/** What somebody sets of a thermostat, by hand or through the API; together it is one change. */
export interface ThermostatChange {
  /** Any word: it is checked. */
  readonly hvacMode?: string;
  readonly target?: Temperature;
  readonly targetLow?: Temperature;
  readonly targetHigh?: Temperature;
  /** In minutes. */
  readonly fanTimerDuration?: number;
  readonly isFanRunning?: boolean;
  readonly scale?: Scale;
  readonly label?: string;
}

type Step = (thermostat: Thermostat) => Result<Thermostat, Problem>;

/**
 * Changes a thermostat of a structure at `now` (ms), all of it or nothing. The mode goes first, so
 * that a target may come with the mode that it needs (ours); then targets, fan, scale and label.
 * Targets are rounded to what can be set in their scale (ours). Gives the first problem:
 * thermostat/offline, thermostat/battery-low, and those of the rules beside this file.
 */
export function changeThermostat(
  thermostat: Thermostat,
  structure: Structure,
  change: ThermostatChange,
  now: number,
): Result<Thermostat, Problem> {
  if (!thermostat.isOnline) return err(problem('thermostat/offline', {}));
  if (thermostat.isBatteryLow) return err(problem('thermostat/battery-low', {}));
  const steps: Step[] = [
    (one) => withMode(one, change.hvacMode),
    ...targetSteps(structure, change, now),
    (one) => withGap(one, change),
    (one) => withFanDuration(one, change.fanTimerDuration),
    (one) => withFan(one, structure, change.isFanRunning, now),
    (one) => ok(change.scale === undefined ? one : { ...one, scale: change.scale }),
    (one) => withLabel(one, change.label),
  ];
  let changed: Thermostat = settledThermostat(thermostat, structure, now);
  for (const step of steps) {
    const result = step(changed);
    if (!result.ok) return result;
    changed = result.value;
  }
  return ok(changed);
}

function withMode(one: Thermostat, mode: string | undefined): Result<Thermostat, Problem> {
  if (mode === undefined || mode === one.hvacMode) return ok(one);
  const found = checkHvacMode(one, mode);
  if (found !== null || !isHvacMode(mode)) return found === null ? ok(one) : err(found);
  return ok({ ...one, hvacMode: mode, previousHvacMode: mode === 'eco' ? one.hvacMode : null });
}

const TARGETS: readonly TargetField[] = ['target', 'targetLow', 'targetHigh'];

/** Whether each may be set, and only then whether it is a good value. */
function targetSteps(structure: Structure, change: ThermostatChange, now: number): Step[] {
  return [openStep, rangeStep].flatMap((step) =>
    TARGETS.flatMap((field) => {
      const wanted = change[field];
      return wanted === undefined ? [] : [step(structure, field, wanted, now)];
    }),
  );
}

function openStep(structure: Structure, field: TargetField, _: Temperature, now: number): Step {
  return (one) => {
    const found = checkTargetOpen(one, structure, field, now);
    return found === null ? ok(one) : err(found);
  };
}

function rangeStep(_: Structure, field: TargetField, wanted: Temperature): Step {
  return (one) => {
    const found = checkTargetRange(one, wanted, field);
    if (found !== null) return err(found);
    const value = toCelsius({ value: toStep(wanted), scale: wanted.scale });
    return ok({ ...one, [field]: value });
  };
}

function withGap(one: Thermostat, change: ThermostatChange): Result<Thermostat, Problem> {
  const field = change.targetLow === undefined ? 'targetHigh' : 'targetLow';
  const wanted = change[field];
  const found = wanted === undefined ? null : checkTargetGap(one, wanted.scale, field);
  return found === null ? ok(one) : err(found);
}

function withFanDuration(
  one: Thermostat,
  fanTimerDuration: number | undefined,
): Result<Thermostat, Problem> {
  if (fanTimerDuration === undefined) return ok(one);
  const found = checkFanDuration(fanTimerDuration);
  return found === null ? ok({ ...one, fanTimerDuration }) : err(found);
}

/** Starting a fan that runs begins its time anew (ours). */
function withFan(
  one: Thermostat,
  structure: Structure,
  isRunning: boolean | undefined,
  now: number,
): Result<Thermostat, Problem> {
  if (isRunning === undefined) return ok(one);
  const found = checkFan(one, structure, isRunning);
  if (found !== null) return err(found);
  return ok({ ...one, fanTimerEndsAt: isRunning ? now + one.fanTimerDuration * MINUTE : null });
}

function withLabel(one: Thermostat, label: string | undefined): Result<Thermostat, Problem> {
  if (label === undefined) return ok(one);
  if (label.length < LABEL_LIMIT) return ok({ ...one, label });
  return err(problem('thermostat/label-too-long', { limit: LABEL_LIMIT }, { field: 'label' }));
}
