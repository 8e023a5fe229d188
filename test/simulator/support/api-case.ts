import type { ChosenPermission } from '../../../src/domain/permission.ts';
import type { Structure } from '../../../src/domain/structure.ts';
import type { Thermostat } from '../../../src/domain/thermostat.ts';
import type { ApiRule } from '../../../src/simulator/api/api-errors.ts';
import type { TestWorld } from '../contract/worlds.ts';
import { put, twoModes } from './api-world.ts';

/** A way to run into a rule: what the home is like, what is sent, and exactly what comes back. */
export interface ApiCase {
  readonly rule: ApiRule;
  readonly what: string;
  readonly home?: Partial<Structure>;
  readonly permissions?: readonly ChosenPermission[];
  readonly send: (world: TestWorld) => Promise<Response>;
  /** 400 unless it says so. */
  readonly status?: number;
  readonly text: string;
  readonly anchor: string;
  readonly details?: Readonly<Record<string, string>>;
  readonly retryAfter?: string;
}

/** A home whose first thermostat is another. */
export function heatingIs(changes: Partial<Thermostat>): Partial<Structure> {
  const [first, second] = twoModes().thermostats;
  return { thermostats: [{ ...first!, ...changes }, second!] };
}

/** Sends a value to a node. */
export function write(path: string, body: unknown): ApiCase['send'] {
  return (world) => put(world, path, body);
}
