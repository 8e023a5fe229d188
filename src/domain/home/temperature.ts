import type { Thermostat } from '../thermostat.ts';

export type Scale = Thermostat['scale'];

/** A temperature as somebody says it: 21.5 °C, 72 °F. */
export interface Temperature {
  readonly value: number;
  readonly scale: Scale;
}

/** What a target may be, and how finely it is set [doc: 9–32 °C by halves, 50–90 °F by whole]. */
export const TARGET_BOUNDS = {
  C: { least: 9, most: 32, step: 0.5 },
  F: { least: 50, most: 90, step: 1 },
} as const satisfies Readonly<Record<Scale, object>>;

/** How far apart the two targets of heat-cool are at least [doc: 1.5 °C, 3 °F]. */
export const TARGET_GAP = { C: 1.5, F: 3 } as const satisfies Readonly<Record<Scale, number>>;

/** A temperature in °C, exactly. */
export function toCelsius({ value, scale }: Temperature): number {
  return scale === 'C' ? value : ((value - 32) * 5) / 9;
}

/** A stored temperature (°C) as it is read in a scale: to half a degree, or to a whole one. */
export function readTemperature(celsius: number, scale: Scale): number {
  return toStep({ value: scale === 'C' ? celsius : (celsius * 9) / 5 + 32, scale });
}

/** The nearest value that can be set in its scale. */
export function toStep({ value, scale }: Temperature): number {
  const { step } = TARGET_BOUNDS[scale];
  return Math.round(value / step) * step;
}
