import { expect } from 'vitest';
import type { Breach, Rule } from '../../../src/transfer/rule-breach.ts';

/** A change of a record, the rule that it breaks, and the place within the record. */
export type BreachCase<Stored> = readonly [change: Partial<Stored>, rule: string, place: string];

/** Expects that the sound record keeps a rule, and a changed one breaks it at that place. */
export function expectBreach<Stored>(
  rule: Rule<Stored>,
  sound: Stored,
  [change, code, place]: BreachCase<Stored>,
): void {
  expect(rule(sound)).toBeNull();
  expect(shortly(rule({ ...sound, ...change }))).toEqual({ code, place });
}

function shortly(found: Breach | null): { code: string | undefined; place: string | undefined } {
  return { code: found?.broken.code, place: found?.path.join('/') };
}
