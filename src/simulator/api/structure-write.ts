import { setAway } from '../../domain/home/change-structure.ts';
import { withoutTrip, withTrip } from '../../domain/home/trips.ts';
import type { Structure } from '../../domain/structure.ts';
import { checkText, cleanText } from '../../domain/text-input.ts';
import { LABEL_LIMIT } from '../../domain/thermostat.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ApiRefusal } from './api-error.ts';
import type { Json } from './field.ts';
import { homeRefusal } from './home-refusal.ts';

/** Who writes, and when by the world's clock (ms). */
interface Writer {
  readonly clientId: string;
  readonly now: number;
}

type Write = (structure: Structure, value: Json, writer: Writer) => Result<Structure, ApiRefusal>;

/** How each field takes a value that was sent. */
const WRITES: Readonly<Record<string, Write>> = {
  away: (structure, value, { now }) =>
    value === 'home' || value === 'away'
      ? ok(setAway(structure, value, now))
      : err({ rule: 'api/invalid-away' }),
  name: (structure, value) => {
    const name = typeof value === 'string' ? cleanText(value) : '';
    // As long as a label, whose limit alone is on record (ours).
    const rule = { limit: LABEL_LIMIT - 1, singleLine: true, names: true };
    const isGood = name !== '' && checkText(name, rule).length === 0;
    return isGood ? ok({ ...structure, name }) : err({ rule: 'api/invalid-name' });
  },
  eta: writeEta,
};

/** Writes members that were sent to a structure: all of them or none. */
export function writeStructure(
  structure: Structure,
  values: Readonly<Record<string, Json>>,
  writer: Writer,
): Result<Structure, ApiRefusal> {
  let changed = structure;
  for (const [name, value] of Object.entries(values)) {
    const written = WRITES[name]?.(changed, value, writer);
    if (written === undefined) return err({ rule: 'api/invalid-content' });
    if (!written.ok) return written;
    changed = written.value;
  }
  return ok(changed);
}

const BEGIN = 'estimated_arrival_window_begin';
const END = 'estimated_arrival_window_end';

/** Announces an arrival, or changes the one of that trip; a window that begins at 0 cancels it. */
function writeEta(
  structure: Structure,
  value: Json,
  { clientId, now }: Writer,
): Result<Structure, ApiRefusal> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return err({ rule: 'api/invalid-content' });
  }
  const { trip_id: id, [BEGIN]: begin, [END]: end } = value as Readonly<Record<string, Json>>;
  if (typeof id !== 'string' || id.trim() === '') return err({ rule: 'api/trip-id' });
  if (begin === 0 || begin === '0') return ok(withoutTrip(structure, { id, clientId }));
  const [arrivesFrom, arrivesUntil] = [momentOf(begin), momentOf(end)];
  if (arrivesFrom === null) return badTime(BEGIN, begin);
  if (arrivesUntil === null) return badTime(END, end);
  const trip = { id, clientId, arrivesFrom, arrivesUntil };
  const changed = withTrip(structure, trip, now);
  return changed.ok ? changed : err(homeRefusal(changed.error));
}

/** A moment as ISO 8601 has it, with its offset from UTC (ms); null for anything else. */
function momentOf(value: Json | undefined): number | null {
  if (typeof value !== 'string') return null;
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(value);
  const at = isIso ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : at;
}

function badTime(field: string, value: Json | undefined): Result<never, ApiRefusal> {
  const time = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return err({ rule: 'api/trip-time', values: { time, field_name: field } });
}
